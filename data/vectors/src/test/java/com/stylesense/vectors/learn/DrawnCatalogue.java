package com.stylesense.vectors.learn;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * A catalogue of drawn shapes in colours, each drawn anew in another place, size and shade, with a stripe of any colour: what is alike to the eye is not
 * what a network sees first. Every tenth product shows the photo of the one before it.
 */
public final class DrawnCatalogue {

    private static final List<String> SHAPES = List.of("Discs", "Frames", "Stripes");
    private static final Map<String, Color> COLOURS = new TreeMap<>(
            Map.of("Red", new Color(190, 40, 40), "Green", new Color(40, 150, 60), "Blue", new Color(40, 60, 180)));
    private static final int SIDE = 96;

    private final Random random = new Random(7);

    /** Writes {@code products.csv} and the pictures. */
    public void write(Path folder, int products) throws IOException {
        StringBuilder catalogue = new StringBuilder("id,name,brand,gender,masterCategory,subCategory,articleType,"
                + "baseColour,season,year,usage,price,stock_count,avg_rating,image_path\n");
        List<String> colours = List.copyOf(COLOURS.keySet());
        String shape = SHAPES.getFirst();
        String colour = colours.getFirst();
        for (int id = 1; id <= products; id++) {
            Path picture = folder.resolve(id + ".png");
            if (id % 10 == 0) {
                Files.copy(folder.resolve(id - 1 + ".png"), picture);
            } else {
                shape = SHAPES.get(random.nextInt(SHAPES.size()));
                colour = colours.get(random.nextInt(colours.size()));
                ImageIO.write(drawn(shape, COLOURS.get(colour)), "png", picture.toFile());
            }
            catalogue.append(id + ",Thing,Veltrix,Men,Footwear,Shoes," + shape + "," + colour
                    + ",Fall,2019,Casual,49.99,3,4.2," + id + ".png\n");
        }
        Files.writeString(folder.resolve("products.csv"), catalogue);
    }

    private BufferedImage drawn(String shape, Color colour) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(shade(colour));
        int size = 30 + random.nextInt(40);
        int left = random.nextInt(SIDE - size);
        int top = random.nextInt(SIDE - size);
        switch (shape) {
            case "Discs" -> graphics.fillOval(left, top, size, size);
            case "Frames" -> {
                graphics.fillRect(left, top, size, size);
                graphics.setColor(Color.WHITE);
                graphics.fillRect(left + 6, top + 6, size - 12, size - 12);
            }
            default -> {
                for (int line = 0; line < size; line += 8) {
                    graphics.fillRect(left, top + line, size, 4);
                }
            }
        }
        graphics.setColor(new Color(random.nextInt(1 << 24)));
        graphics.fillRect(random.nextInt(SIDE - 20), random.nextInt(SIDE - 20), 20, 8);
        graphics.dispose();
        return picture;
    }

    private Color shade(Color colour) {
        return new Color(shade(colour.getRed()), shade(colour.getGreen()), shade(colour.getBlue()));
    }

    private int shade(int sample) {
        return Math.clamp(sample + random.nextInt(61) - 30, 0, 255);
    }
}
