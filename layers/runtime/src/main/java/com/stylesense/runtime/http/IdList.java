package com.stylesense.runtime.http;

import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.MalformedValueException;
import java.util.Arrays;
import java.util.List;

/** Reads a query's list of ids, which may be sent apart, separated by commas, or both. */
public final class IdList {

    private IdList() {}

    /**
     * Each id once, in the order in which they were sent.
     *
     * @param parameter its name, as a client spells it
     * @param sent      one text for each time that the parameter was sent
     * @param most      how many ids it may hold
     * @throws MalformedValueException when one is no whole number
     * @throws InvalidFieldException   when there are more
     */
    public static List<Long> read(String parameter, List<String> sent, int most) {
        String all = String.join(",", sent);
        if (all.isBlank()) {
            return List.of();
        }
        List<Long> ids =
                Arrays.stream(all.split(",", -1)).map(id -> id(parameter, id)).toList();
        if (ids.size() > most) {
            throw new InvalidFieldException(parameter, "holds more than " + most);
        }
        return ids.stream().distinct().toList();
    }

    private static long id(String parameter, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException notWhole) {
            throw new MalformedValueException(parameter, "is no list of whole numbers");
        }
    }
}
