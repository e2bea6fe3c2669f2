package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.local.AdmissionQueue.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdmissionQueueTest {

    private static final int AT_ONCE = 2;
    private static final int IN_ALL = 40;
    private static final Duration EXPECTED = Duration.ofMillis(600);
    private static final Duration LONGEST = Duration.ofMillis(1000);

    private long milliseconds = 1_000_000;
    private final AdmissionQueue queue = new AdmissionQueue(
            AT_ONCE,
            IN_ALL,
            EXPECTED,
            LONGEST,
            () -> Duration.ofMillis(milliseconds).toNanos());

    @Test
    void soManyAreWorkedAtAndTheOthersWaitInTheOrderInWhichTheyCame() {
        List<Turn> turns = enter(4);
        assertThat(turns).filteredOn(this::hasCome).containsExactlyElementsOf(turns.subList(0, 2));

        turns.get(1).giveUp();
        assertThat(hasCome(turns.get(2))).isTrue();
        assertThat(hasCome(turns.get(3))).isFalse();
    }

    @Test
    void aBurstIsLetInAsAWholeUpToTheMostThereMayBe() {
        assertThat(enter(IN_ALL - 1)).noneMatch(this::isRefused);
        assertThat(queue.isFull()).isFalse();
        assertThat(enter(1)).noneMatch(this::isRefused);
        assertThat(queue.isFull()).isTrue();
        assertThat(enter(3)).allMatch(this::isRefused);
    }

    @Test
    void whoCannotExpectAnAnswerInTimeAtThePaceOfTheLastIsRefusedAtOnce() {
        List<Turn> turns = enter(10);
        // 60 ms each: of 600 ms, ten may be before one.
        turns.subList(0, 4).forEach(this::isDoneAfter60Milliseconds);

        List<Turn> newcomers = enter(8);
        assertThat(newcomers.subList(0, 5)).noneMatch(this::isRefused);
        assertThat(newcomers.subList(5, 8)).allMatch(this::isRefused);
    }

    @Test
    void thePaceIsKnownThoughNobodyWaited() {
        List<Turn> turns = enter(AT_ONCE);
        milliseconds += 400;
        turns.getFirst().giveUp();

        assertThat(enter(2)).filteredOn(this::isRefused).hasSize(1);
    }

    @Test
    void whoComesWhenNothingWasDoneForLongIsRefusedAtOnce() {
        List<Turn> turns = enter(4);
        milliseconds += 601;
        assertThat(enter(3)).allMatch(this::isRefused);

        turns.getFirst().giveUp();
        assertThat(hasCome(turns.get(2))).isTrue();
    }

    /** It came later than was expected, but the machine may have paused: nobody else is helped by having waited for nothing. */
    @Test
    void whoWasLetInIsAnsweredThoughItsTurnComesLate() {
        List<Turn> turns = enter(4);
        milliseconds += 900;
        turns.getFirst().giveUp();
        turns.get(1).giveUp();

        assertThat(turns.subList(2, 4)).allMatch(this::hasCome);
    }

    @Test
    void aPaceIsForgottenOnceThereIsRoomForLong() {
        enter(10).forEach(this::isDoneAfter60Milliseconds);
        milliseconds += 1_001;

        assertThat(enter(IN_ALL)).noneMatch(this::isRefused);
    }

    @Test
    void theTimeInWhichNobodyWaitedIsNoPace() {
        enter(1).getFirst().giveUp();
        milliseconds += 60_000;
        List<Turn> turns = enter(10);
        milliseconds += 10;
        turns.getFirst().giveUp();

        assertThat(enter(20)).noneMatch(this::isRefused);
    }

    @Test
    void whoHasWaitedTooLongIsRefusedInPlaceOfBeingWorkedAt() {
        List<Turn> turns = enter(4);
        milliseconds += 500;
        turns.addAll(enter(1));
        milliseconds += 501;
        turns.getFirst().giveUp();

        assertThat(turns.subList(2, 4)).allMatch(this::isRefused);
        assertThat(hasCome(turns.get(4))).isTrue();
    }

    @Test
    void whoLeavesWhileItWaitsMakesNoRoomAndTakesNone() {
        List<Turn> turns = enter(4);
        turns.get(2).giveUp();
        assertThat(hasCome(turns.get(3))).isFalse();

        turns.get(0).giveUp();
        assertThat(hasCome(turns.get(2))).isFalse();
        assertThat(hasCome(turns.get(3))).isTrue();
    }

    @Test
    void givingUpTwiceMakesRoomOnce() {
        List<Turn> turns = enter(4);
        turns.getFirst().giveUp();
        turns.getFirst().giveUp();

        assertThat(hasCome(turns.get(2))).isTrue();
        assertThat(hasCome(turns.get(3))).isFalse();
    }

    private List<Turn> enter(int count) {
        return new ArrayList<>(Stream.generate(queue::enter).limit(count).toList());
    }

    private void isDoneAfter60Milliseconds(Turn turn) {
        milliseconds += 60;
        turn.giveUp();
    }

    private boolean hasCome(Turn turn) {
        return turn.coming().isDone() && !isRefused(turn);
    }

    private boolean isRefused(Turn turn) {
        return turn.coming().isCompletedExceptionally();
    }
}
