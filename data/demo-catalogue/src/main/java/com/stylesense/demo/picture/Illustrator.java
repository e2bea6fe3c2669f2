package com.stylesense.demo.picture;

import com.stylesense.demo.Draw;
import com.stylesense.demo.Look;
import java.util.Map;

/** Draws a look as an SVG picture: the same look is always the same picture. */
public final class Illustrator {
    private static final Map<String, Garment> GARMENTS = Map.ofEntries(
            Map.entry("Tshirts", new Tees()),
            Map.entry("Tops", new Tops()),
            Map.entry("Shirts", new Shirts()),
            Map.entry("Sweaters", new Knitwear()),
            Map.entry("Sweatshirts", new Knitwear()),
            Map.entry("Jackets", new Jackets()),
            Map.entry("Blazers", new Tailoring()),
            Map.entry("Waistcoat", new Tailoring()),
            Map.entry("Kurtas", new Ethnic()),
            Map.entry("Kurta Sets", new Ethnic()),
            Map.entry("Lehenga Choli", new Ethnic()),
            Map.entry("Rompers", new Babywear()),
            Map.entry("Clothing Set", new Babywear()),
            Map.entry("Innerwear Vests", new Vests()),
            Map.entry("Socks", new Hosiery()),
            Map.entry("Booties", new Hosiery()),
            Map.entry("Dresses", new Dresses()),
            Map.entry("Skirts", new Skirts()),
            Map.entry("Jeans", new Bottoms()),
            Map.entry("Trousers", new Bottoms()),
            Map.entry("Shorts", new Bottoms()),
            Map.entry("Capris", new Bottoms()),
            Map.entry("Leggings", new Bottoms()),
            Map.entry("Churidar", new Bottoms()),
            Map.entry("Salwar", new Bottoms()),
            Map.entry("Casual Shoes", new CasualShoes()),
            Map.entry("Sports Shoes", new Runners()),
            Map.entry("Formal Shoes", new Leathers()),
            Map.entry("Heels", new Heels()),
            Map.entry("Flats", new Flats()),
            Map.entry("Sandals", new Sandals()),
            Map.entry("Sports Sandals", new Sandals()),
            Map.entry("Flip Flops", new FlipFlops()),
            Map.entry("Handbags", new Handbags()),
            Map.entry("Clutches", new Handbags()),
            Map.entry("Tote Bags", new Handbags()),
            Map.entry("Backpacks", new Backpacks()),
            Map.entry("Watches", new Watches()),
            Map.entry("Caps", new Trimmings()),
            Map.entry("Belts", new Trimmings()),
            Map.entry("Sunglasses", new Trimmings()));

    private Illustrator() {}

    /** The picture as a complete SVG document, 600 by 800. */
    public static String svg(Look look) {
        var sheet = new Sheet();
        var draw = new Draw(look.seed());
        var studio = new Studio(sheet, look, new Cloth(sheet, look, draw), draw);
        Shading.studio(sheet, studio.rgb());
        Garment garment = GARMENTS.get(look.type());
        if (garment == null) {
            throw new IllegalArgumentException("Nobody knows how to draw " + look.type());
        }
        garment.draw(studio);
        return sheet.svg();
    }
}
