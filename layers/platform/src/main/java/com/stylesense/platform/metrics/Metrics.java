package com.stylesense.platform.metrics;

import java.util.Map;

/** Numbers that someone watches. In the cloud they become CloudWatch metrics; elsewhere nobody listens. */
public interface Metrics {

    /**
     * @param name       as the dashboard knows it, such as {@code RefreshAge}
     * @param dimensions few values each: every combination is a metric that is paid for
     */
    void record(String name, Unit unit, double value, Map<String, String> dimensions);

    /** CloudWatch's own words. */
    enum Unit {
        COUNT("Count"), MILLISECONDS("Milliseconds"), SECONDS("Seconds");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
