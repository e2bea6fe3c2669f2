package com.stylesense.pipeline.experiment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The part of the runs that have named the better variant, by impressions, as a picture (SVG). The axis of impressions is logarithmic. */
final class PowerChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 60;
    private static final List<String> NAMES = List.of("A/B", "interleaving");
    private static final List<String> COLOURS = List.of("#7a5c2e", "#1f6f8b");

    private final PowerReport report;
    private final StringBuilder svg = new StringBuilder();

    private PowerChart(PowerReport report) {
        this.report = report;
    }

    static String of(PowerReport report) {
        return new PowerChart(report).draw();
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, HEIGHT);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        add(
                "<text x=\"%d\" y=\"24\" font-weight=\"bold\">Runs that have named a strategy that gets %.0f %% more clicks</text>",
                MARGIN, 100 * report.scenario().lift());
        for (int percent = 0; percent <= 100; percent += 25) {
            add("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>", MARGIN, y(percent / 100.0), WIDTH - MARGIN);
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>",
                    MARGIN - 8, y(percent / 100.0) + 4, percent);
        }
        report.curve()
                .forEach(most -> add(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"10\">%s</text>",
                        x(most), HEIGHT - MARGIN + 18, most / 1_000 + "k"));
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">impressions</text>", WIDTH / 2, HEIGHT - 16);
        for (int kind = 0; kind < NAMES.size(); kind++) {
            curve(kind);
        }
        return add("</svg>").toString();
    }

    private void curve(int kind) {
        Study study = report.planted().get(kind);
        String points = report.curve()
                .mapToObj(most -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x(most),
                        y(study.calledBy(most, Outcome::named).value())))
                .collect(Collectors.joining(" "));
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", points, COLOURS.get(kind));
        add(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                WIDTH - MARGIN - 90, HEIGHT - MARGIN - 30 + 16 * kind, COLOURS.get(kind), NAMES.get(kind));
    }

    private double x(double most) {
        double last = report.curve().max().orElseThrow();
        double first = report.curve().min().orElseThrow();
        return MARGIN + (WIDTH - 2 * MARGIN) * Math.log(most / first) / Math.log(last / first);
    }

    private static double y(double part) {
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * part;
    }

    private StringBuilder add(String form, Object... values) {
        return svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
