package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.NoValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A category as shops write it, from the widest to the narrowest: "Women > Clothing > Dresses". Departments and words for
 * whom it is are no kinds of things.
 */
record CategoryPath(List<String> parts) {

    private static final Pattern STEP = Pattern.compile("[>\u00BB]");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final int SURELY_A_PATH = 3;

    /** Of several paths that which goes furthest; where none goes further than a step, they are the steps of one. */
    static CategoryPath of(List<String> paths) {
        List<List<String>> divided = paths.stream()
                .map(CategoryPath::steps)
                .filter(steps -> !steps.isEmpty())
                .toList();
        List<String> deepest =
                divided.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return new CategoryPath(
                deepest.size() > 1
                        ? deepest
                        : divided.stream().map(List::getFirst).toList());
    }

    /** What a cell holds, with bars or semicolons between several. */
    static CategoryPath of(String cell) {
        return of(Arrays.asList(cell.split("[|;]")));
    }

    boolean isDivided() {
        return parts.size() > 1;
    }

    /** Whom its departments are for, and of several the one whom the title names: Girls of Kids. */
    Optional<String> gender(TitleWords title) {
        return Genders.within(parts)
                .map(whom -> title.gender()
                        .filter(named -> Genders.leavesOpen(parts, named))
                        .orElse(whom));
    }

    /** The parts without whom they are for. */
    List<String> kinds() {
        return parts.stream()
                .map(Genders::without)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    /** The narrowest that the trade has a name for. */
    Optional<String> knownType() {
        return kinds().reversed().stream()
                .map(Trade::typeCalled)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Slashes stand within names as well, T-Shirts/Polos. */
    private static List<String> steps(String path) {
        List<String> bySlash = divided(path, SLASH);
        boolean slashed = path.indexOf('>') < 0
                && (bySlash.size() >= SURELY_A_PATH
                        || (bySlash.size() > 1
                                && bySlash.stream()
                                        .anyMatch(step -> Genders.meant(step).isPresent())));
        return slashed ? bySlash : divided(path, STEP);
    }

    private static List<String> divided(String path, Pattern by) {
        return by.splitAsStream(path)
                .map(String::strip)
                .filter(step -> !NoValue.isMeantBy(step))
                .toList();
    }
}
