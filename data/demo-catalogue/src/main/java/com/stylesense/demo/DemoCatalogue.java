package com.stylesense.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents the catalogue that ships: the same products, in the same order, every time. */
public final class DemoCatalogue {
    private static final long SEED = 20_260_101;
    private static final int FIRST_ID = 10_001;

    private final Draw draw = new Draw(SEED);
    private final Pricing pricing = new Pricing(draw);
    private final Naming naming = new Naming(draw);
    private final Set<String> names = new HashSet<>();

    private DemoCatalogue() {}

    /** All products, newest collections last, so that a higher id is never an older product. */
    public static List<DemoProduct> products() {
        return new DemoCatalogue().invent();
    }

    private List<DemoProduct> invent() {
        var products = new ArrayList<DemoProduct>();
        for (Assortment assortment : Assortment.ALL) {
            assortment.counts().forEach((audience, count) -> {
                for (int i = 0; i < count; i++) {
                    products.add(invent(assortment, audience));
                }
            });
        }
        draw.shuffle(products);
        products.sort(Comparator.comparingInt(DemoProduct::year));
        var numbered = new ArrayList<DemoProduct>();
        for (DemoProduct product : products) {
            numbered.add(product.numbered(FIRST_ID + numbered.size()));
        }
        return List.copyOf(numbered);
    }

    private DemoProduct invent(Assortment assortment, Audience audience) {
        Style style = draw.weighted(assortment.stylesFor(audience), Style::weight);
        Brand brand = brand(style, audience);
        Colour colour = draw.weighted(Colour.all(), candidate -> candidate.weightIn(assortment.palette()));
        Pattern pattern = pattern(style, audience, colour);
        var look = new Look(
                assortment.type(),
                style,
                audience,
                colour,
                Accents.beside(colour, draw),
                pattern,
                motif(audience),
                draw.whole(0, Integer.MAX_VALUE - 1));
        return new DemoProduct(
                0,
                uniqueName(brand, look),
                brand.name(),
                assortment.masterCategory(),
                assortment.subCategory(),
                season(assortment.season()),
                year(),
                pricing.price(assortment, brand),
                pricing.stock(),
                pricing.rating(),
                look);
    }

    private Brand brand(Style style, Audience audience) {
        List<String> ranges = style.ranges().stream()
                .filter(range -> audience.isChild() || !range.equals("kids"))
                .filter(range -> audience.isFeminine() || !range.equals("women"))
                .toList();
        boolean ownRange = audience.isChild() && ranges.contains("kids") && draw.chance(0.8);
        return draw.weighted(Brand.inRange(ownRange ? "kids" : draw.oneOf(ranges)), Brand::weight);
    }

    /** Multi is a print by nature, and a melange is heathered: a plain cloth in either would belie its name. */
    private Pattern pattern(Style style, Audience audience, Colour colour) {
        List<Fabric.Finish> finishes = style.fabric().finishesFor(audience);
        if (colour.name().equals("Multi")) {
            List<Fabric.Finish> prints = finishes.stream()
                    .filter(finish -> finish.pattern() != Pattern.SOLID)
                    .toList();
            finishes = prints.isEmpty() ? finishes : prints;
        }
        Pattern pattern = draw.weighted(finishes, Fabric.Finish::weight).pattern();
        return pattern == Pattern.SOLID && colour.name().equals("Grey Melange") ? Pattern.HEATHER : pattern;
    }

    private Motif motif(Audience audience) {
        return switch (audience) {
            case MEN ->
                draw.oneOf(
                        Motif.SUNRISE,
                        Motif.MOUNTAIN,
                        Motif.WAVE,
                        Motif.LIGHTNING,
                        Motif.ANCHOR,
                        Motif.MOON,
                        Motif.PALM,
                        Motif.STAR,
                        Motif.SAILBOAT,
                        Motif.FISH);
            case WOMEN ->
                draw.oneOf(
                        Motif.SUNRISE,
                        Motif.WAVE,
                        Motif.HEART,
                        Motif.MOON,
                        Motif.PALM,
                        Motif.DAISY,
                        Motif.STAR,
                        Motif.RAINBOW,
                        Motif.BUTTERFLY,
                        Motif.CAT);
            case BOYS ->
                draw.oneOf(
                        Motif.ROCKET,
                        Motif.DINOSAUR,
                        Motif.BEAR,
                        Motif.LIGHTNING,
                        Motif.ANCHOR,
                        Motif.ROBOT,
                        Motif.WHALE,
                        Motif.FISH,
                        Motif.STAR,
                        Motif.SAILBOAT,
                        Motif.MOUNTAIN);
            case GIRLS ->
                draw.oneOf(
                        Motif.CAT,
                        Motif.HEART,
                        Motif.DAISY,
                        Motif.RAINBOW,
                        Motif.BUTTERFLY,
                        Motif.BEAR,
                        Motif.STAR,
                        Motif.WHALE,
                        Motif.MOON,
                        Motif.SUNRISE);
        };
    }

    private String uniqueName(Brand brand, Look look) {
        String name = naming.name(brand, look);
        while (!names.add(name)) {
            name = naming.distinctiveName(brand, look);
        }
        return name;
    }

    private String season(String kind) {
        List<String> seasons = switch (kind) {
            case "warm" -> List.of("Summer", "Summer", "Summer", "Spring", "Spring", "Fall");
            case "cold" -> List.of("Winter", "Winter", "Winter", "Fall", "Fall", "Spring");
            default -> List.of("Summer", "Summer", "Fall", "Fall", "Winter", "Winter", "Spring", "Spring");
        };
        return draw.oneOf(seasons);
    }

    private int year() {
        return 2019 + Math.max(draw.whole(0, 7), draw.whole(0, 7));
    }
}
