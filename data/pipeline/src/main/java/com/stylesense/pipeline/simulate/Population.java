package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Makes the shoppers: the earliest sign-up is number 1, and it is always Isha Mehta, whom the demo signs in as. */
final class Population {

    private static final long DAY = 86_400;
    private static final int OLDEST_DAYS = 900;
    private static final double UNTOLD_GENDER = 0.03;
    private static final Set<String> KIDS = Set.of("Boys", "Girls");
    private static final double KIDS_SHARE = 0.4;
    private static final double MAIN_SHARE = 0.75;
    private static final double REPEAT_SHARE = 0.26;
    private static final double FIRST_SHOPPERS_REPEAT_SHARE = 0.45;
    private static final int FAVOURITES = 3;
    private static final int LOOKS_A_DEPARTMENT = 2;

    private final Store store;
    private final Looks looks;
    private final Themes themes;
    private final SplittableRandom random;
    private final Names names = new Names();

    Population(Store store, Looks looks, Themes themes, SplittableRandom random) {
        this.store = store;
        this.looks = looks;
        this.themes = themes;
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
        Cohort cohort = Cohort.DRESS_BUYERS;
        Taste taste = taste(departments("Women", cohort, false), FIRST_SHOPPERS_REPEAT_SHARE);
        return new Shopper(name, Names.email(name, 1), "Women", cohort, createdAt, taste);
    }

    private Shopper anyone(int number, Instant createdAt) {
        Cohort cohort = Cohort.at(random.nextDouble());
        boolean woman = random.nextDouble() < cohort.womenShare();
        String name = woman ? names.woman(random) : names.man(random);
        String worn = woman ? "Women" : "Men";
        String told = random.nextDouble() < UNTOLD_GENDER ? "" : worn;
        Taste taste = taste(departments(worn, cohort, random.nextDouble() < KIDS_SHARE), REPEAT_SHARE);
        return new Shopper(name, Names.email(name, number), told, cohort, createdAt, taste);
    }

    /**
     * One's own department or, in a catalogue without it, any; besides, the one that has what the cohort is after where the own
     * has not, or else a child's.
     */
    private int[] departments(String worn, Cohort cohort, boolean buysForKids) {
        List<String> known = store.departments().values();
        int own = known.contains(worn) ? known.indexOf(worn) : random.nextInt(known.size());
        int[] others = IntStream.range(0, known.size())
                .filter(department -> department != own)
                .filter(
                        themes.areIn(own, cohort)
                                ? department -> buysForKids && KIDS.contains(known.get(department))
                                : department -> themes.areIn(department, cohort))
                .toArray();
        return others.length == 0 ? new int[] {own} : new int[] {own, others[random.nextInt(others.length)]};
    }

    private Taste taste(int[] departments, double repeatShare) {
        Shelf main = store.ofDepartment(departments[0]);
        int[][] favourites = new int[departments.length][];
        for (int i = 0; i < departments.length; i++) {
            favourites[i] = favourites(LOOKS_A_DEPARTMENT, store.ofDepartment(departments[i]), looks::of);
        }
        return new Taste(
                departments,
                departments.length == 1 ? 1 : MAIN_SHARE,
                giftDepartment(departments),
                repeatShare,
                favourites(FAVOURITES, main, store.colours()::code),
                favourites(FAVOURITES, main, store.brands()::code),
                favourites(FAVOURITES, main, store.types()::code),
                favourites,
                random.nextDouble());
    }

    private int giftDepartment(int[] own) {
        int[] others = IntStream.range(0, store.departments().values().size())
                .filter(department -> Arrays.stream(own).noneMatch(mine -> mine == department))
                .toArray();
        return others.length == 0 ? -1 : others[random.nextInt(others.length)];
    }

    /** Each a trait of some product on the shelf, so that what is common and popular is liked by many. */
    private int[] favourites(int count, Shelf shelf, IntUnaryOperator trait) {
        return IntStream.generate(() -> trait.applyAsInt(shelf.draw(random)))
                .limit(count)
                .toArray();
    }
}
