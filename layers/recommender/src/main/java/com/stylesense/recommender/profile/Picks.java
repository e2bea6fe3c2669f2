package com.stylesense.recommender.profile;

import java.util.Set;

/** What somebody said they want, at sign-up or later: departments and brands by their names. The products that they liked are events. */
public record Picks(Set<String> departments, Set<String> brands) {

    public static final Picks NONE = new Picks(Set.of(), Set.of());

    public Picks {
        departments = Set.copyOf(departments);
        brands = Set.copyOf(brands);
    }
}
