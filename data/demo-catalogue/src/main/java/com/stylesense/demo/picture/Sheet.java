package com.stylesense.demo.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** The SVG page a product is drawn on: 600 by 800, with definitions kept once and only when used. */
final class Sheet {
    static final int WIDTH = 600;
    static final int HEIGHT = 800;

    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    /** Keeps a definition, written with {@code %s} where its id goes, and answers the id; one text is kept once. */
    String define(String template) {
        return definitions.computeIfAbsent(template, text -> id(definitions.size()));
    }

    private static String id(int index) {
        String letter = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? letter : letter + index / 26;
    }

    Shape shape(Pen pen) {
        return new Shape(define("<path id=\"%s\" d=\"" + pen.data() + "\"/>"));
    }

    String clip(Shape shape) {
        return "url(#" + define("<clipPath id=\"%s\"><use href=\"#" + shape.id() + "\"/></clipPath>") + ")";
    }

    /** A blur of the given deviation in page units, kept to whole ones so that shapes share it. */
    String blur(double deviation) {
        return "url(#"
                + define("<filter id=\"%s\" x=\"-.3\" y=\"-.3\" width=\"1.6\""
                        + " height=\"1.6\"><feGaussianBlur stdDeviation=\""
                        + Math.max(1, Math.round(deviation)) + "\"/></filter>")
                + ")";
    }

    /** A gradient across the filled shape's own box, from (x1, y1) to (x2, y2) in shares of it. */
    String gradient(double x1, double y1, double x2, double y2, Stop... stops) {
        return gradient(
                "<linearGradient id=\"%s\"" + coordinate("x1", x1, 0) + coordinate("y1", y1, 0)
                        + coordinate("x2", x2, 1) + coordinate("y2", y2, 0) + ">",
                "</linearGradient>",
                stops);
    }

    String radial(double cx, double cy, double r, Stop... stops) {
        return gradient(
                "<radialGradient id=\"%s\"" + coordinate("cx", cx, 0.5) + coordinate("cy", cy, 0.5)
                        + coordinate("r", r, 0.5) + ">",
                "</radialGradient>",
                stops);
    }

    private String gradient(String open, String end, Stop... stops) {
        var template = new StringBuilder(open);
        for (Stop stop : stops) {
            template.append(stop.markup());
        }
        return "url(#" + define(template.append(end).toString()) + ")";
    }

    private static String coordinate(String name, double value, double usual) {
        return value == usual ? "" : " " + name + "=\"" + Digits.fine(value) + "\"";
    }

    /** A repeating tile, to be filled with; {@code turn} rotates it, in degrees. */
    String tile(double width, double height, double turn, String content) {
        String rotation = turn == 0 ? "" : " patternTransform=\"rotate(" + Digits.of(turn) + ")\"";
        return "url(#"
                + define("<pattern id=\"%s\" width=\"" + Digits.of(width) + "\" height=\"" + Digits.of(height)
                        + "\" patternUnits=\"userSpaceOnUse\"" + rotation + ">" + content + "</pattern>")
                + ")";
    }

    Sheet fill(Shape shape, String paint) {
        body.append("<use href=\"#")
                .append(shape.id())
                .append("\" fill=\"")
                .append(paint)
                .append("\"/>");
        return this;
    }

    /** Fills with a paint shared by shapes of different strength. */
    Sheet fill(Shape shape, String paint, double opacity) {
        String strength = opacity >= 0.995 ? "" : "\" fill-opacity=\"" + Digits.fine(opacity);
        return fill(shape, paint + strength);
    }

    Sheet fill(Shape shape, int rgb) {
        return fill(shape, Tint.hex(rgb));
    }

    Sheet fill(Pen pen, String paint) {
        body.append("<path d=\"")
                .append(pen.data())
                .append("\" fill=\"")
                .append(paint)
                .append("\"/>");
        return this;
    }

    Sheet fill(Pen pen, int rgb) {
        return fill(pen, Tint.hex(rgb));
    }

    Sheet fill(Pen pen, int rgb, double opacity) {
        body.append("<path d=\"")
                .append(pen.data())
                .append("\" fill=\"")
                .append(Tint.hex(rgb))
                .append("\" fill-opacity=\"")
                .append(Digits.fine(opacity))
                .append("\"/>");
        return this;
    }

    Sheet stroke(Pen pen, Line line) {
        body.append("<path d=\"")
                .append(pen.data())
                .append("\" fill=\"none\"")
                .append(line.attributes())
                .append("/>");
        return this;
    }

    Sheet stroke(Shape shape, Line line) {
        body.append("<use href=\"#")
                .append(shape.id())
                .append("\" fill=\"none\"")
                .append(line.attributes())
                .append("/>");
        return this;
    }

    /** Draws only what falls inside the shape. */
    Sheet inside(Shape shape, Runnable drawing) {
        return group(" clip-path=\"" + clip(shape) + "\"", drawing);
    }

    Sheet blurred(double deviation, Runnable drawing) {
        return group(" filter=\"" + blur(deviation) + "\"", drawing);
    }

    /** Draws in a frame that is moved, turned (degrees, about the new origin) and scaled. */
    Sheet placed(double x, double y, double turn, double scaleX, double scaleY, Runnable drawing) {
        var transform = new StringBuilder(" transform=\"translate(")
                .append(Digits.of(x))
                .append(' ')
                .append(Digits.of(y))
                .append(')');
        if (turn != 0) {
            transform.append("rotate(").append(Digits.of(turn)).append(')');
        }
        if (scaleX != 1 || scaleY != 1) {
            transform
                    .append("scale(")
                    .append(scale(scaleX) + " " + scale(scaleY))
                    .append(')');
        }
        return group(transform.append('"').toString(), drawing);
    }

    private static String scale(double factor) {
        return factor < 0 ? "-" + Digits.factor(-factor) : Digits.factor(factor);
    }

    /** Draws a thing twice from one definition: once behind, moved and scaled, and once in front. */
    Sheet pair(double dx, double dy, double scale, Runnable drawing) {
        int mark = body.length();
        drawing.run();
        String content = body.substring(mark);
        body.setLength(mark);
        String id = define("<g id=\"%s\">" + content + "</g>");
        body.append("<use href=\"#")
                .append(id)
                .append("\" transform=\"translate(")
                .append(Digits.of(dx))
                .append(' ')
                .append(Digits.of(dy))
                .append(")scale(")
                .append(scale(scale))
                .append(")\"/><use href=\"#")
                .append(id)
                .append("\"/>");
        return this;
    }

    Sheet faded(double opacity, Runnable drawing) {
        return group(" opacity=\"" + Digits.fine(opacity) + "\"", drawing);
    }

    private Sheet group(String attributes, Runnable drawing) {
        body.append("<g").append(attributes).append('>');
        drawing.run();
        body.append("</g>");
        return this;
    }

    /** Adds ready markup, for tiles and motifs made elsewhere. */
    Sheet add(String markup) {
        body.append(markup);
        return this;
    }

    String svg() {
        var page = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 800\"><defs>");
        definitions.forEach((template, id) -> page.append(template.replace("%s", id)));
        return page.append("</defs>").append(body).append("</svg>\n").toString();
    }

    /** An outline kept in the definitions, to be filled, stroked and clipped by. */
    record Shape(String id) {}

    /** A colour at a place (0 to 1) of a gradient. */
    record Stop(double at, int rgb, double opacity) {
        static Stop of(double at, int rgb) {
            return new Stop(at, rgb, 1);
        }

        static Stop shade(double at, double opacity) {
            return new Stop(at, Tint.INK, opacity);
        }

        static Stop light(double at, double opacity) {
            return new Stop(at, Tint.WHITE, opacity);
        }

        private String markup() {
            return "<stop offset=\"" + Digits.fine(at) + "\" stop-color=\"" + Tint.hex(rgb) + "\""
                    + (opacity == 1 ? "" : " stop-opacity=\"" + Digits.fine(opacity) + "\"") + "/>";
        }
    }
}
