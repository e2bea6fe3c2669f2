package com.stylesense.pipeline.evaluate.report;

import java.util.List;
import java.util.Locale;

/** Results as text: a table for each length of list, a line a ranking, each figure with half the width of its interval. */
public final class ResultTable {

    private static final int LEAST_NAME = 10;

    private ResultTable() {}

    /** @param lengths of the lists, such as 5, 10, 20 */
    public static String of(List<Result> results, List<Integer> lengths) {
        StringBuilder text = new StringBuilder();
        lengths.forEach(length -> append(text, results, length));
        return text.toString();
    }

    private static void append(StringBuilder text, List<Result> results, int length) {
        int width = results.stream()
                .mapToInt(result -> result.name().length())
                .max()
                .orElse(0);
        String name = "%-" + Math.max(width, LEAST_NAME) + "s";
        text.append(String.format(Locale.ROOT, name, "First " + length));
        for (Metric metric : Metric.values()) {
            text.append(String.format(Locale.ROOT, "%16s", metric.at(length)));
        }
        text.append(System.lineSeparator());
        for (Result result : results) {
            text.append(String.format(Locale.ROOT, name, result.name()));
            for (Metric metric : Metric.values()) {
                text.append(String.format(Locale.ROOT, "%16s", cell(result.of(metric, length))));
            }
            text.append(System.lineSeparator());
        }
        text.append(System.lineSeparator());
    }

    private static String cell(Estimate estimate) {
        return String.format(Locale.ROOT, "%.4f ±%.4f", estimate.value(), (estimate.high() - estimate.low()) / 2);
    }
}
