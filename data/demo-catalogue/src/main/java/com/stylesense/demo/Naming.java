package com.stylesense.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names products as a shop would: brand, audience, colour, what it looks like, what it is. */
final class Naming {
    private static final Map<String, List<String>> WORDS = Table.rows("words.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("list"), row -> List.of(row.get("words").split("\\|"))));
    private static final Set<String> SALON = Set.of("Heels", "Flats", "Handbags", "Clutches", "Tote Bags");
    private static final Set<String> ATELIER = Set.of("Formal Shoes", "Belts", "Watches", "Blazers", "Waistcoat");

    private final Draw draw;

    Naming(Draw draw) {
        this.draw = draw;
    }

    String name(Brand brand, Look look) {
        List<String> fabrics = look.style().fabric().words();
        if (fabrics.isEmpty() || ATELIER.contains(look.type())) {
            return join(brand, look, line(look), "");
        }
        return join(brand, look, "", draw.chance(0.35) ? draw.oneOf(fabrics) : "");
    }

    /** A name with a model line in it, for products whose plain name is taken. */
    String distinctiveName(Brand brand, Look look) {
        List<String> fabrics = look.style().fabric().words();
        return join(brand, look, line(look), fabrics.isEmpty() || draw.chance(0.5) ? "" : draw.oneOf(fabrics));
    }

    private String line(Look look) {
        boolean salon = SALON.contains(look.type())
                || (look.audience().isFeminine() && !look.type().contains("Shoes"));
        String list = ATELIER.contains(look.type()) ? "atelier" : salon ? "salon" : "series";
        String word = draw.oneOf(Objects.requireNonNull(WORDS.get(list)));
        boolean numbered = look.type().equals("Sports Shoes") && draw.chance(0.4);
        return numbered ? word + " " + draw.whole(2, 7) : word;
    }

    private static String join(Brand brand, Look look, String line, String fabric) {
        var words = new ArrayList<String>();
        words.add(brand.name());
        words.add(look.audience().label());
        words.add(line);
        words.add(
                look.colour().name().equals("Multi")
                        ? "Multicoloured"
                        : look.colour().name());
        words.add(fabric);
        if (look.pattern() == Pattern.GRAPHIC) {
            words.add(look.motif().word());
        }
        if (!look.style().noun().contains(look.pattern().word())
                && !fabric.equals(look.pattern().word())) {
            words.add(look.pattern().word());
        }
        words.add(look.style().noun());
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }
}
