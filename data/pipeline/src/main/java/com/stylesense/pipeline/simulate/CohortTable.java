package com.stylesense.pipeline.simulate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what each cohort buys, to show that a cohort's behaviour can be seen in the data. */
final class CohortTable {

    private final Themes themes;
    private final Map<Cohort, Long> shoppers = new EnumMap<>(Cohort.class);
    private final Map<Cohort, Long> units = new EnumMap<>(Cohort.class);
    private final Map<Cohort, Long> ownThemeUnits = new EnumMap<>(Cohort.class);
    private final Map<Cohort, Long> everyonesThemeUnits = new EnumMap<>(Cohort.class);

    CohortTable(Themes themes) {
        this.themes = themes;
    }

    void countShopper(Cohort cohort) {
        shoppers.merge(cohort, 1L, Long::sum);
    }

    /** Counts units of an order that was not cancelled. */
    void countUnits(Cohort buyer, int row, Season season, int quantity) {
        units.merge(buyer, (long) quantity, Long::sum);
        for (Cohort cohort : Cohort.values()) {
            if (themes.fits(cohort, row, season)) {
                everyonesThemeUnits.merge(cohort, (long) quantity, Long::sum);
                if (cohort == buyer) {
                    ownThemeUnits.merge(cohort, (long) quantity, Long::sum);
                }
            }
        }
    }

    /** The share of the cohort's units that lie in its theme. */
    double ownShare(Cohort cohort) {
        return share(ownThemeUnits.getOrDefault(cohort, 0L), units.getOrDefault(cohort, 0L));
    }

    /** The share of all units that lie in the cohort's theme. */
    double everyonesShare(Cohort cohort) {
        return share(
                everyonesThemeUnits.getOrDefault(cohort, 0L),
                units.values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                "%-18s %8s %9s   %-26s %10s %9s%n", "cohort", "shoppers", "units", "theme", "own units", "everyone"));
        for (Cohort cohort : Cohort.values()) {
            String shares = cohort == Cohort.GENERAL
                    ? ""
                    : String.format(
                            Locale.ROOT, " %9.1f%% %8.1f%%", 100 * ownShare(cohort), 100 * everyonesShare(cohort));
            table.append(String.format(
                    Locale.ROOT,
                    "%-18s %,8d %,9d   %-26s%s%n",
                    cohort.label(),
                    shoppers.getOrDefault(cohort, 0L),
                    units.getOrDefault(cohort, 0L),
                    themes.describe(cohort),
                    shares));
        }
        return table.toString();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
