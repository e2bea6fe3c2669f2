package com.stylesense.recommender.experiment;

import com.stylesense.recommender.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Puts two rankings into one list, as two captains pick their teams: whoever has fewer products picks next, a coin decides where both have
 * as many, and each picks its best that is not in the list yet. Neither ranking stands higher on average, so that clicks on a team's
 * products speak for its ranking (Radlinski, Kurup and Joachims, "How does clickthrough data reflect retrieval quality?", CIKM 2008).
 */
public final class TeamDraft {

    private final List<Team> teams;
    private final RandomGenerator coin;
    private final List<Pick> picks = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();

    private TeamDraft(List<Candidate> first, List<Candidate> second, RandomGenerator coin) {
        this.teams = List.of(new Team(0, first), new Team(1, second));
        this.coin = coin;
    }

    /** @param team 0 for the first ranking, 1 for the second */
    public record Pick(Candidate candidate, int team) {}

    /**
     * @param first  what the first ranking would show, best first
     * @param second likewise
     * @param most   the length of the list, where there is enough
     */
    public static List<Pick> draft(List<Candidate> first, List<Candidate> second, int most, RandomGenerator coin) {
        TeamDraft draft = new TeamDraft(first, second, coin);
        while (draft.picks.size() < most && draft.pick()) {
            // Each turn adds one.
        }
        return List.copyOf(draft.picks);
    }

    /** @return whether there was anything left to pick */
    private boolean pick() {
        Team next = next();
        Team other = teams.get(1 - next.number);
        return next.pick() || other.pick();
    }

    private Team next() {
        int first = teams.getFirst().picked;
        int second = teams.getLast().picked;
        boolean isFirst = first == second ? coin.nextBoolean() : first < second;
        return isFirst ? teams.getFirst() : teams.getLast();
    }

    /** A ranking, and how far it has been read. */
    private final class Team {

        private final int number;
        private final List<Candidate> ranking;
        private int read;
        private int picked;

        private Team(int number, List<Candidate> ranking) {
            this.number = number;
            this.ranking = ranking;
        }

        private boolean pick() {
            while (read < ranking.size()) {
                Candidate candidate = ranking.get(read++);
                if (Collections.disjoint(candidate.lookAlikes(), ids) && ids.add(candidate.productId())) {
                    picks.add(new Pick(candidate, number));
                    picked++;
                    return true;
                }
            }
            return false;
        }
    }
}
