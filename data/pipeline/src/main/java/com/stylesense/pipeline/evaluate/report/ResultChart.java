package com.stylesense.pipeline.evaluate.report;

import java.util.List;
import java.util.Locale;

/** Results as a picture (SVG): for each of a few metrics a group of bars, a bar a ranking, with its interval as a line. */
public final class ResultChart {

    private static final List<Metric> SHOWN = List.of(Metric.HR, Metric.RECALL, Metric.NDCG, Metric.MRR);
    private static final int LENGTH = 10;
    private static final int ROW = 22;
    private static final int HEAD = 34;
    private static final int NAMES = 210;
    private static final int BARS = 420;
    private static final int FIGURES = 90;
    private static final String BEST = "#1f6f8b";
    private static final String OTHER = "#b8c4cc";

    private final StringBuilder svg = new StringBuilder();
    private int top;

    private ResultChart() {}

    public static String of(String title, List<Result> results) {
        ResultChart chart = new ResultChart();
        int height = 2 * HEAD + SHOWN.size() * (HEAD + ROW * results.size());
        chart.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">",
                NAMES + BARS + FIGURES, height);
        chart.add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        chart.text(10, HEAD / 2 + 5, "start", "bold", title);
        chart.top = HEAD;
        SHOWN.forEach(metric -> chart.group(metric, results));
        chart.text(
                10,
                chart.top + HEAD / 2,
                "start",
                "normal",
                "The thin lines are 95 % intervals (bootstrap over the cases).");
        chart.add("</svg>");
        return chart.svg.toString();
    }

    private void group(Metric metric, List<Result> results) {
        double most = results.stream()
                .mapToDouble(result -> result.of(metric, LENGTH).high())
                .max()
                .orElse(0);
        double scale = most <= 0 ? 0 : BARS / most;
        double best = results.stream()
                .mapToDouble(result -> result.of(metric, LENGTH).value())
                .max()
                .orElse(0);
        text(10, top + HEAD - 12, "start", "bold", metric.at(LENGTH));
        top += HEAD;
        for (Result result : results) {
            bar(result.name(), result.of(metric, LENGTH), scale, best);
            top += ROW;
        }
    }

    private void bar(String name, Estimate estimate, double scale, double best) {
        double middle = top + ROW / 2.0 - 3;
        text(NAMES - 8, middle + 4, "end", "normal", name);
        add(
                "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                NAMES, middle - 7, estimate.value() * scale, 14, estimate.value() == best ? BEST : OTHER);
        double low = NAMES + Math.max(estimate.low(), 0) * scale;
        double high = NAMES + estimate.high() * scale;
        add(
                "<path d=\"M%.1f %.1fH%.1fM%.1f %.1fv8M%.1f %.1fv8\" stroke=\"#222\" fill=\"none\"/>",
                low, middle, high, low, middle - 4, high, middle - 4);
        text(
                NAMES + BARS + FIGURES - 10,
                middle + 4,
                "end",
                "normal",
                String.format(Locale.ROOT, "%.4f", estimate.value()));
    }

    private void text(double x, double y, String anchor, String weight, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>",
                x, y, anchor, weight, words.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
