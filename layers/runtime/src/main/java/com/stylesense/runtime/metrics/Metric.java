package com.stylesense.runtime.metrics;

/** Every number that someone watches, told apart by one dimension of few values: each value of it is a metric that is paid for. */
public enum Metric {

    /** Inside the function, from the event to the answer. */
    LATENCY("Latency", "Milliseconds", "Route"),
    /** 1 for a 5xx, else 0. */
    SERVER_ERRORS("ServerErrors", "Count", "Route"),
    /** 1 when another strategy had to serve, else 0: its average is the rate. */
    FALLBACK("Fallback", "Count", "Strategy"),
    /** How old the trending list is that a shopper was just shown. */
    REFRESH_AGE("RefreshAge", "Seconds", "Refresh"),
    /** How long a refresh took. */
    REFRESH_SECONDS("RefreshSeconds", "Seconds", "Refresh"),
    /** Something that happened to an account and is worth a look. */
    SECURITY_EVENTS("SecurityEvents", "Count", "Event");

    private final String label;
    private final String unit;
    private final String dimension;

    Metric(String label, String unit, String dimension) {
        this.label = label;
        this.unit = unit;
        this.dimension = dimension;
    }

    /** As CloudWatch, the dashboard and the alarms know it. */
    public String label() {
        return label;
    }

    /** One of CloudWatch's own words. */
    public String unit() {
        return unit;
    }

    public String dimension() {
        return dimension;
    }
}
