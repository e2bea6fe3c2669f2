package com.stylesense.data.demo.picture;

import com.stylesense.data.demo.Motif;

/** Graphic prints, each drawn in a square of 100 about its middle and scaled to the garment. */
final class Motifs {
    private Motifs() {}

    /** Prints the motif about (x, y), {@code size} wide, in colours that stand out from the cloth. */
    static void draw(Sheet sheet, Motif motif, double x, double y, double size, int cloth, int accent) {
        int first = Math.abs(Tint.lightness(accent) - Tint.lightness(cloth)) < 60
                ? Tint.isDark(cloth) ? Tint.WHITE : 0x1f2d55 : accent;
        int second = Tint.isDark(cloth) || Tint.lightness(cloth) < 120 ? 0xf6c244 : 0xe2543c;
        String content = art(motif).replace("$1", Tint.hex(first)).replace("$2", Tint.hex(second))
                .replace("$0", Tint.hex(cloth));
        double scale = size / 100;
        sheet.placed(x, y, 0, scale, scale, () -> sheet.add(content));
    }

    private static String art(Motif motif) {
        return switch (motif) {
            case SUNRISE -> "<circle r=\"30\" fill=\"$2\"/><path d=\"M-44 8h88v5h-88zM-44 18h88v4h-88zM-44 27h88v3h-88z\" fill=\"$0\"/>"
                    + "<path d=\"M-50 6h100v3H-50zM-40 16h80v3h-80zM-28 26h56v3h-56z\" fill=\"$1\"/>";
            case MOUNTAIN -> "<circle cx=\"18\" cy=\"-22\" r=\"14\" fill=\"$2\"/><path d=\"M-50 34l30-48 16 24 16-24 38 48z\" fill=\"$1\"/>"
                    + "<path d=\"M-20-14l-10 16 7-3 4 5 6-6zM12-14L4-2l7 4 5-6 6 5z\" fill=\"$0\"/>";
            case WAVE -> "<circle r=\"44\" fill=\"$2\"/><path d=\"M-44 10c10-34 46-46 66-22-12-4-22 4-16 14 8 10 24 6 38-2-2 26-22 44-44 44S-44 34-44 10z\" fill=\"$1\"/>"
                    + "<path d=\"M-36 22c20-8 30 10 66 4M-28 34c16-6 26 4 46 0\" stroke=\"$0\" stroke-width=\"3\" fill=\"none\"/>";
            case ROCKET -> "<path d=\"M0-50c18 14 20 44 12 68h-24C-20-6-18-36 0-50z\" fill=\"$1\"/><path d=\"M-13 0l-15 22 16-2zM13 0l15 22-16-2zM-8 22h16L0 48z\" fill=\"$2\"/>"
                    + "<circle cy=\"-16\" r=\"8\" fill=\"$0\"/>";
            case DINOSAUR -> "<path d=\"M-48 34c10-6 14-24 30-30 8-4 14-8 16-22 2-16 18-22 32-18 12 4 14 16 4 18l-14 2c0 22-4 30-12 36l2 18H0l-2-12h-12l-2 12h-10l0-16c-8 2-14 10-22 12z\" fill=\"$1\"/>"
                    + "<path d=\"M-20 2l-2-12 10 5zM-8-6l-4-12 11 4zM0-20l-6-10 12 1z\" fill=\"$2\"/><circle cx=\"20\" cy=\"-28\" r=\"3\" fill=\"$0\"/>";
            case BEAR -> "<circle cx=\"-26\" cy=\"-26\" r=\"14\" fill=\"$1\"/><circle cx=\"26\" cy=\"-26\" r=\"14\" fill=\"$1\"/><circle r=\"38\" fill=\"$1\"/>"
                    + "<ellipse cy=\"14\" rx=\"17\" ry=\"13\" fill=\"$2\"/><path d=\"M-6 8h12l-6 7zM-18-8a4 4 0 108 0 4 4 0 10-8 0M10-8a4 4 0 108 0 4 4 0 10-8 0\" fill=\"$0\"/>";
            case CAT -> "<path d=\"M-38 4l-2-40 22 14h36l22-14-2 40c0 22-18 34-38 34S-38 26-38 4z\" fill=\"$1\"/>"
                    + "<path d=\"M-20-2a5 6 0 1010 0 5 6 0 10-10 0M10-2a5 6 0 1010 0 5 6 0 10-10 0M-6 14H6l-6 6z\" fill=\"$0\"/>"
                    + "<path d=\"M-52 10l24 6M-52 24l24-2M52 10l-24 6M52 24l-24-2\" stroke=\"$2\" stroke-width=\"3\"/>";
            case STAR -> "<path d=\"M0-48l14 30 33 4-24 23 6 33L0 26l-29 16 6-33-24-23 33-4z\" fill=\"$1\"/><path d=\"M0-24l7 15 17 2-12 12 3 16L0 13z\" fill=\"$2\"/>";
            case HEART -> "<path d=\"M0 42C-70 0-46-44-20-42-8-42 0-32 0-24c0-8 8-18 20-18C46-44 70 0 0 42z\" fill=\"$2\"/>"
                    + "<path d=\"M-34-12c0-12 8-18 16-18\" stroke=\"$1\" stroke-width=\"6\" fill=\"none\" stroke-linecap=\"round\"/>";
            case LIGHTNING -> "<circle r=\"44\" fill=\"$1\"/><path d=\"M8-46l-36 52h22l-8 40 38-54H2z\" fill=\"$2\"/>";
            case ANCHOR -> "<path d=\"M0-46a11 11 0 110 22 11 11 0 110-22m0 7a4 4 0 100 8 4 4 0 100-8M-4-26h8v12h20v8H4v38c16-2 24-10 28-20l-10 2 18-20 6 26-7-5C32 34 18 44 0 44S-32 34-39 15l-7 5 6-26 18 20-10-2c4 10 12 18 28 20V-6h-20v-8h20z\" fill=\"$1\" fill-rule=\"evenodd\"/>";
            case ROBOT -> "<path d=\"M-3-48h6v12h23v36h-52v-36h23zM-22 4h44v34h-44zM-40 6h13v22h-13zM27 6h13v22H27zM-16 40h10v10h-10zM6 40h10v10H6z\" fill=\"$1\"/>"
                    + "<circle cx=\"-12\" cy=\"-20\" r=\"7\" fill=\"$2\"/><circle cx=\"12\" cy=\"-20\" r=\"7\" fill=\"$2\"/><path d=\"M-12 14h24v8h-24z\" fill=\"$0\"/>";
            case MOON -> "<path d=\"M12-44a44 44 0 100 88A34 34 0 0112-44z\" fill=\"$2\"/><path d=\"M26-18l4 9 10 1-8 7 3 10-9-5-9 5 3-10-8-7 10-1zM38 18l2 5 6 1-4 4 1 6-5-3-5 3 1-6-4-4 6-1z\" fill=\"$1\"/>";
            case PALM -> "<circle cy=\"-2\" r=\"44\" fill=\"$2\"/><path d=\"M-2 46C2 20 2 0-4-16h8c6 18 6 40 4 62zM0-16c-14-14-32-8-38 6 14-6 26-4 38-6zM0-16c-4-18-20-24-32-18 14 2 24 10 32 18zM0-16c14-14 32-8 38 6-14-6-26-4-38-6zM0-16c4-18 20-24 32-18-14 2-24 10-32 18z\" fill=\"$1\"/>";
            case WHALE -> "<path d=\"M-44 4c0-24 28-32 50-22 14 6 18 18 28 14-2-10-8-12-4-20 8 0 12 4 14 8 4-4 8-4 12-2 0 12-6 16-14 18 2 26-20 36-42 36S-44 24-44 4z\" fill=\"$1\"/>"
                    + "<path d=\"M-36 16c16 6 40 8 58 2-10 16-46 18-58-2z\" fill=\"$2\"/><circle cx=\"-26\" cy=\"2\" r=\"4\" fill=\"$0\"/>";
            case DAISY -> "<g fill=\"$1\"><ellipse cy=\"-28\" rx=\"11\" ry=\"19\"/><ellipse cy=\"-28\" rx=\"11\" ry=\"19\" transform=\"rotate(60)\"/><ellipse cy=\"-28\" rx=\"11\" ry=\"19\" transform=\"rotate(120)\"/>"
                    + "<ellipse cy=\"-28\" rx=\"11\" ry=\"19\" transform=\"rotate(180)\"/><ellipse cy=\"-28\" rx=\"11\" ry=\"19\" transform=\"rotate(240)\"/><ellipse cy=\"-28\" rx=\"11\" ry=\"19\" transform=\"rotate(300)\"/></g><circle r=\"14\" fill=\"$2\"/>";
            case RAINBOW -> "<g fill=\"none\" stroke-width=\"9\"><path d=\"M-42 26a42 42 0 0184 0\" stroke=\"#e2543c\"/><path d=\"M-32 26a32 32 0 0164 0\" stroke=\"#f6c244\"/><path d=\"M-22 26a22 22 0 0144 0\" stroke=\"#3d8fd1\"/></g>"
                    + "<path d=\"M-52 34a10 10 0 0112-13 12 12 0 0122 2 8 8 0 010 14h-28zM18 37a8 8 0 010-14 12 12 0 0122-2 10 10 0 0112 16z\" fill=\"$1\"/>";
            case FISH -> "<path d=\"M-46 0c18-34 54-34 68-6l24-18c-6 16-6 32 0 48L22 6C8 34-28 34-46 0z\" fill=\"$1\"/><path d=\"M-12-20q16 20 0 40M4-16q12 16 0 32\" stroke=\"$2\" stroke-width=\"5\" fill=\"none\"/><circle cx=\"-28\" cy=\"-4\" r=\"4\" fill=\"$0\"/>";
            case BUTTERFLY -> "<path d=\"M-2-4C-14-40-52-42-48-14-46 4-24 6-4 2-30 8-36 24-28 36-16 46-4 24-1 6zM2-4C14-40 52-42 48-14 46 4 24 6 4 2 30 8 36 24 28 36 16 46 4 24 1 6z\" fill=\"$1\"/>"
                    + "<circle cx=\"-30\" cy=\"-16\" r=\"7\" fill=\"$2\"/><circle cx=\"30\" cy=\"-16\" r=\"7\" fill=\"$2\"/><path d=\"M-2-20h4v52h-4z\" fill=\"$2\"/>";
            case SAILBOAT -> "<path d=\"M-2-46v60h-38zM4-38c20 14 28 34 30 52H4z\" fill=\"$1\"/><path d=\"M-46 20h92c-6 14-16 20-28 20h-38c-12 0-22-6-26-20z\" fill=\"$2\"/>";
        };
    }
}
