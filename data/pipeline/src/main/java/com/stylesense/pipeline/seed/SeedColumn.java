package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CellRule;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.NoValue;
import com.stylesense.pipeline.csv.UnfitTextException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a seeded table.
 *
 * @param name       in SQL, as {@code type}
 * @param csv        its name in the file, empty where no file has it
 * @param rule       what its cells hold
 * @param optional   whether a cell, or the whole column, may be empty: that is NULL
 * @param unique     whether no two rows may share a value; the comparison knows no capitals
 * @param references the table whose id a cell must name, or null
 */
record SeedColumn(
        String name,
        String type,
        String csv,
        CellRule rule,
        boolean optional,
        boolean unique,
        @Nullable String references) {

    static SeedColumn of(String name, String type, CellRule rule) {
        return new SeedColumn(name, type, name, rule, false, false, null);
    }

    SeedColumn from(String column) {
        return new SeedColumn(name, type, column, rule, optional, unique, references);
    }

    SeedColumn mayBeEmpty() {
        return new SeedColumn(name, type, csv, rule, true, unique, references);
    }

    SeedColumn once() {
        return new SeedColumn(name, type, csv, rule, optional, true, references);
    }

    SeedColumn naming(String table) {
        return new SeedColumn(name, type, csv, rule, optional, unique, table);
    }

    /** Whether the file must have it: what is made here, or may be empty in every row, may be missing altogether. */
    boolean mustBeThere() {
        if (optional || isMadeHere()) {
            return false;
        }
        try {
            rule.read("");
            return false;
        } catch (UnfitTextException empty) {
            return true;
        }
    }

    boolean isMadeHere() {
        return csv.isEmpty();
    }

    /** As the database takes it. */
    @Nullable
    String value(CsvRow row) throws UnfitTextException {
        String cell = row.get(csv);
        return optional && NoValue.isMeantBy(cell) ? null : rule.read(cell);
    }
}
