package com.stylesense.demo;

import java.util.List;

/** An invented brand. Its tier scales prices; its weight is how large its range is beside its rivals'. */
record Brand(String name, String range, double tier, double weight) {
    static final List<Brand> ALL = Table.rows("brands.csv").stream()
            .map(row -> new Brand(
                    row.get("name"),
                    row.get("range"),
                    Double.parseDouble(row.get("tier")),
                    Double.parseDouble(row.get("weight"))))
            .toList();

    static List<Brand> inRange(String range) {
        return ALL.stream().filter(brand -> brand.range.equals(range)).toList();
    }
}
