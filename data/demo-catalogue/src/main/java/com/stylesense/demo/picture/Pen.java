package com.stylesense.demo.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws an outline: lines, Bézier curves and smooth runs through points, and the mirror image of a half. */
final class Pen {
    /** A cubic from the pen's last point to (x, y); a straight line has its controls on its ends. */
    private record Segment(double x1, double y1, double x2, double y2, double x, double y, boolean straight) {}

    private final double startX;
    private final double startY;
    private final List<Segment> segments = new ArrayList<>();
    private double x;
    private double y;
    private boolean closed;

    private Pen(double x, double y) {
        this.startX = x;
        this.startY = y;
        this.x = x;
        this.y = y;
    }

    static Pen at(double x, double y) {
        return new Pen(x, y);
    }

    /** A closed oval. */
    static Pen oval(double cx, double cy, double rx, double ry) {
        double k = 0.5523;
        return at(cx, cy - ry)
                .curve(cx + rx * k, cy - ry, cx + rx, cy - ry * k, cx + rx, cy)
                .curve(cx + rx, cy + ry * k, cx + rx * k, cy + ry, cx, cy + ry)
                .curve(cx - rx * k, cy + ry, cx - rx, cy + ry * k, cx - rx, cy)
                .curve(cx - rx, cy - ry * k, cx - rx * k, cy - ry, cx, cy - ry)
                .close();
    }

    /** A closed rectangle with rounded corners. */
    static Pen box(double left, double top, double width, double height, double corner) {
        double right = left + width;
        double bottom = top + height;
        return at(left + corner, top)
                .line(right - corner, top)
                .bend(right, top, right, top + corner)
                .line(right, bottom - corner)
                .bend(right, bottom, right - corner, bottom)
                .line(left + corner, bottom)
                .bend(left, bottom, left, bottom - corner)
                .line(left, top + corner)
                .bend(left, top, left + corner, top)
                .close();
    }

    Pen line(double toX, double toY) {
        return add(new Segment(x, y, toX, toY, toX, toY, true));
    }

    /** A curve drawn towards one control point. */
    Pen bend(double cx, double cy, double toX, double toY) {
        double third = 2.0 / 3;
        return curve(
                x + (cx - x) * third,
                y + (cy - y) * third,
                toX + (cx - toX) * third,
                toY + (cy - toY) * third,
                toX,
                toY);
    }

    Pen curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        return add(new Segment(x1, y1, x2, y2, toX, toY, false));
    }

    /** A smooth run from here through the points, given as x, y, x, y, … */
    Pen through(double... points) {
        int count = points.length / 2 + 1;
        double[] xs = new double[count];
        double[] ys = new double[count];
        xs[0] = x;
        ys[0] = y;
        for (int i = 1; i < count; i++) {
            xs[i] = points[2 * i - 2];
            ys[i] = points[2 * i - 1];
        }
        for (int i = 0; i < count - 1; i++) {
            int before = Math.max(i - 1, 0);
            int after = Math.min(i + 2, count - 1);
            curve(
                    xs[i] + (xs[i + 1] - xs[before]) / 6,
                    ys[i] + (ys[i + 1] - ys[before]) / 6,
                    xs[i + 1] - (xs[after] - xs[i]) / 6,
                    ys[i + 1] - (ys[after] - ys[i]) / 6,
                    xs[i + 1],
                    ys[i + 1]);
        }
        return this;
    }

    /** Closes a half outline by its mirror image on the vertical line at {@code axis}. */
    Pen mirrored(double axis) {
        List<Segment> half = List.copyOf(segments);
        for (int i = half.size() - 1; i >= 0; i--) {
            Segment segment = half.get(i);
            double toX = 2 * axis - (i == 0 ? startX : half.get(i - 1).x);
            double toY = i == 0 ? startY : half.get(i - 1).y;
            add(new Segment(
                    2 * axis - segment.x2, segment.y2, 2 * axis - segment.x1, segment.y1, toX, toY, segment.straight));
        }
        return close();
    }

    /** The same outline on the other side of the vertical line at {@code axis}. */
    Pen reflected(double axis) {
        Pen other = at(2 * axis - startX, startY);
        for (Segment s : segments) {
            other.add(new Segment(2 * axis - s.x1, s.y1, 2 * axis - s.x2, s.y2, 2 * axis - s.x, s.y, s.straight));
        }
        other.closed = closed;
        return other;
    }

    Pen close() {
        closed = true;
        return this;
    }

    private Pen add(Segment segment) {
        segments.add(segment);
        x = segment.x;
        y = segment.y;
        return this;
    }

    /** The outline as SVG path data. */
    String data() {
        var data = new StringBuilder("M").append(Digits.of(startX)).append(' ').append(Digits.of(startY));
        double fromX = startX;
        double fromY = startY;
        for (Segment s : segments) {
            if (s.straight) {
                step(data.append('l'), fromX, fromY, s.x, s.y);
            } else {
                step(data.append('c'), fromX, fromY, s.x1, s.y1, s.x2, s.y2, s.x, s.y);
            }
            fromX = Digits.rounded(fromX) + Digits.rounded(s.x - Digits.rounded(fromX));
            fromY = Digits.rounded(fromY) + Digits.rounded(s.y - Digits.rounded(fromY));
        }
        return closed ? data.append('z').toString() : data.toString();
    }

    private static void step(StringBuilder data, double fromX, double fromY, double... points) {
        for (int i = 0; i < points.length; i++) {
            double origin = Digits.rounded(i % 2 == 0 ? fromX : fromY);
            String number = Digits.of(points[i] - origin);
            if (i > 0 && number.charAt(0) != '-') {
                data.append(' ');
            }
            data.append(number);
        }
    }
}
