package com.stylesense.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Many pictures on one page, each with its name, to be looked at. */
final class ContactSheet {
    private static final int CELL_WIDTH = 180;
    private static final int CELL_HEIGHT = 240;
    private static final int CAPTION = 18;

    private ContactSheet() {}

    static BufferedImage of(List<DemoProduct> products, List<BufferedImage> pictures, int columns) {
        int rows = (products.size() + columns - 1) / columns;
        var page = new BufferedImage(columns * CELL_WIDTH, rows * (CELL_HEIGHT + CAPTION), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 9));
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < products.size(); i++) {
            int x = i % columns * CELL_WIDTH;
            int y = i / columns * (CELL_HEIGHT + CAPTION);
            graphics.drawImage(pictures.get(i), x, y, CELL_WIDTH, CELL_HEIGHT, null);
            DemoProduct product = products.get(i);
            String caption =
                    product.id() + product.name().substring(product.brand().length());
            String fitting = caption.substring(0, Math.min(32, caption.length()));
            graphics.drawString(fitting, x + 3, y + CELL_HEIGHT + 12);
        }
        graphics.dispose();
        return page;
    }
}
