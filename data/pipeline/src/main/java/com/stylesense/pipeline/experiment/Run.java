package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Experiment.Kind;
import com.stylesense.recommender.experiment.Observations;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.recommender.experiment.Reading;
import com.stylesense.recommender.experiment.TeamDraft;
import com.stylesense.recommender.experiment.TeamDraft.Pick;
import com.stylesense.recommender.experiment.Variant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One experiment in a simulated shop, looked at after every few hundred visits. Who sees what, what is in the list, and what is concluded
 * come from the shop's own classes.
 */
final class Run {

    private static final int VISITS_A_LOOK = 500;

    private final Scenario scenario;
    private final Experiment experiment;
    private final Shelf shelf;
    private final SplittableRandom random;
    /** Who may come next; whoever has come for the last time makes room for a newcomer. */
    private final Person[] active;

    private final PersonSums[] clicks = {PersonSums.NONE, PersonSums.NONE};
    private PersonSums preferences = PersonSums.NONE;
    private long impressions;

    Run(Scenario scenario, Kind kind, long seed) {
        this.scenario = scenario;
        this.random = new SplittableRandom(seed);
        this.shelf = new Shelf(scenario.lift());
        this.experiment = new Experiment(
                "simulated-" + seed,
                kind,
                "home",
                "trending",
                List.of(new Variant("control", "trending", 0.5), new Variant("other", "new-arrivals", 0.5)));
        this.active = Stream.generate(() -> new Person(scenario, experiment, random))
                .limit(scenario.people())
                .toArray(Person[]::new);
    }

    /** Looks until so many impressions are shown, or the shop calls a difference. */
    Outcome upTo(long most) {
        Outcome outcome = Outcome.NOTHING_CALLED;
        while (impressions < most && !outcome.isOver()) {
            for (int visit = 0; visit < VISITS_A_LOOK; visit++) {
                visit();
            }
            outcome = outcome.after(impressions, reading(), clicks[0], clicks[1]);
        }
        return outcome;
    }

    private Reading reading() {
        return new Reading(
                experiment,
                experiment.kind() == Kind.AB ? Observations.ofClicks(clicks) : Observations.ofPreferences(preferences));
    }

    private void visit() {
        int place = random.nextInt(active.length);
        Person person = active[place];
        look(person);
        if (!person.comesAgain()) {
            active[place] = new Person(scenario, experiment, random);
        }
    }

    /** From the top; how much a person is in the mood differs from visit to visit as people do from each other. */
    private void look(Person person) {
        int impressionsBefore = person.impressions;
        int clicksBefore = person.clicks;
        int creditedBefore = person.creditedClicks;
        double readiness = person.readiness * random.nextExponential();
        List<Pick> list = list(person);
        int place = 0;
        do {
            Pick shown = list.get(place);
            person.impressions++;
            if (random.nextDouble() < readiness * shelf.relevance(shown.candidate()) * person.tasteFor(shown.team())) {
                person.clicks++;
                person.creditedClicks += shown.team();
            }
        } while (++place < list.size() && random.nextDouble() < Shelf.GOES_ON);
        impressions += place;
        clicks[person.variant] =
                clicks[person.variant].replaced(impressionsBefore, clicksBefore, person.impressions, person.clicks);
        preferences = preferences.replaced(clicksBefore, creditedBefore, person.clicks, person.creditedClicks);
    }

    private List<Pick> list(Person person) {
        if (experiment.kind() == Kind.INTERLEAVING) {
            return TeamDraft.draft(shelf.list(0), shelf.list(1), Shelf.LENGTH, random);
        }
        List<Candidate> whole = shelf.list(person.variant);
        return whole.stream()
                .map(candidate -> new Pick(candidate, person.variant))
                .toList();
    }
}
