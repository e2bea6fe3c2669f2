package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the shoppers: the earliest sign-up is number 1, and it is always Isha Mehta, whom the demo signs in as. */
final class Population {

    private static final long DAY = 86_400;
    private static final int OLDEST_DAYS = 900;
    private static final double UNTOLD_GENDER = 0.03;
    private static final double KIDS_SHARE = 0.4;
    private static final int FAVOURITE_COLOURS = 3;
    private static final int FAVOURITE_BRANDS = 3;
    private static final int FAVOURITE_TYPES = 4;

    private final Store store;
    private final SplittableRandom random;
    private final Names names = new Names();

    Population(Store store, SplittableRandom random) {
        this.store = store;
        this.random = random;
    }

    List<Shopper> shoppers(int count, Instant close) {
        long[] signUps = new long[count];
        for (int i = 1; i < count; i++) {
            // More sign up the later it is; nobody on the last day, so that each may still order.
            double age = StrictMath.pow(random.nextDouble(), 1.2);
            signUps[i] = close.getEpochSecond() - DAY - (long) (age * (OLDEST_DAYS - 2) * DAY);
        }
        signUps[0] = close.getEpochSecond() - OLDEST_DAYS * DAY;
        Arrays.sort(signUps);
        List<Shopper> shoppers = new ArrayList<>(count);
        shoppers.add(isha(Instant.ofEpochSecond(signUps[0])));
        for (int i = 1; i < count; i++) {
            shoppers.add(anyone(i + 1, Instant.ofEpochSecond(signUps[i])));
        }
        return shoppers;
    }

    private Shopper isha(Instant createdAt) {
        String name = "Isha Mehta";
        return new Shopper(name, Names.email(name, 1), "Women", Cohort.DRESS_BUYERS, createdAt, taste("Women"));
    }

    private Shopper anyone(int number, Instant createdAt) {
        Cohort cohort = Cohort.at(random.nextDouble());
        boolean woman = random.nextDouble() < cohort.womenShare();
        String name = woman ? names.woman(random) : names.man(random);
        String worn = woman ? "Women" : "Men";
        String told = random.nextDouble() < UNTOLD_GENDER ? "" : worn;
        return new Shopper(name, Names.email(name, number), told, cohort, createdAt, taste(worn));
    }

    private Taste taste(String gender) {
        Shelf own = store.forGender(gender);
        int[] colours = new int[FAVOURITE_COLOURS];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = store.colours().code(own.draw(random));
        }
        int[] brands = new int[FAVOURITE_BRANDS];
        for (int i = 0; i < brands.length; i++) {
            brands[i] = store.brands().code(own.draw(random));
        }
        boolean buysForKids = random.nextDouble() < KIDS_SHARE;
        Shelf[] types = new Shelf[FAVOURITE_TYPES];
        for (int i = 0; i < types.length; i++) {
            boolean anything = i == types.length - 1 && buysForKids;
            types[i] = store.ofType(store.product((anything ? store.everything() : own).draw(random))
                    .articleType());
        }
        return new Taste(genderFit(gender, buysForKids), colours, brands, types, random.nextDouble());
    }

    private double[] genderFit(String own, boolean buysForKids) {
        return store.genders().values().stream()
                .mapToDouble(gender -> switch (gender) {
                    case "Boys", "Girls" -> buysForKids ? 0.9 : 0.15;
                    case "Unisex" -> 1;
                    default -> gender.equals(own) ? 1 : 0.08;
                })
                .toArray();
    }
}
