package org.shanhai.admit;

import java.util.List;
import java.util.Locale;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;

/// Why the verdict is what it is, the weightiest first.
public sealed interface Reason {
    /// A veto that is hit.
    ///
    /// @param bans texts that forbid what the line is on, too
    record VetoHit(Veto veto, List<MatterEffect> bans) implements Reason {}

    /// A limit that what is stated exceeds and no veto looks at, as one that is only tried out.
    record LimitExceeded(EnvironmentalImpact.Room room) implements Reason {}

    /// A floor that what is stated misses.
    record FloorFailed(Check check) implements Reason {}

    /// The marks do not reach the pass mark, whatever the unknown figures are.
    record MarksTooFew(Score score) implements Reason {}

    /// A veto that what is stated does not decide.
    record VetoOpen(Veto veto) implements Reason {}

    /// The industry is not stated, so that lines of the list cannot be looked up.
    record IndustryUnknown(int lines) implements Reason {}

    /// A floor that what is stated does not decide.
    record FloorOpen(Check check) implements Reason {}

    /// Whether the marks reach the pass mark depends on what is not stated.
    record MarksOpen(Score score) implements Reason {}

    /// Floors that what is stated meets.
    record FloorsMet(int met, int of) implements Reason {}

    /// A question answered with yes, which a text forbids.
    record QuestionHit(Question question) implements Reason {}

    /// Questions on process and site that nobody has answered.
    record QuestionsOpen(List<Question> questions) implements Reason {
        public QuestionsOpen {
            questions = List.copyOf(questions);
        }
    }

    /// The place has a text of its own that was not found: what it forbids is not known.
    record PlaceText(Matter matter, MatterEffect text) implements Reason {}

    /// An answer that denies what the description or the class says: it settles nothing.
    record Contradicted(Question question) implements Reason {}

    /// Nobody here has read the rules of the trade.
    record TradeUnread() implements Reason {}

    /// How many vetoes stand how. None is cleared that nobody looked at.
    ///
    /// @param beside matters that stop the project and stand in no line of the ruleset
    record VetoesCounted(
            int cleared, int notAsked, int notExamined, int committee, int hit, int beside)
            implements Reason {
        static VetoesCounted of(List<Veto> vetoes, int beside) {
            return new VetoesCounted(
                    count(vetoes, Veto.State.CLEARED),
                    count(vetoes, Veto.State.NOT_ASKED),
                    count(vetoes, Veto.State.NOT_EXAMINED),
                    count(vetoes, Veto.State.COMMITTEE),
                    count(vetoes, Veto.State.HIT),
                    beside);
        }

        private static int count(List<Veto> vetoes, Veto.State state) {
            return (int) vetoes.stream().filter(veto -> veto.state() == state).count();
        }
    }

    /// The ruleset has nothing that figures or lists decide: it only ranks, or asks the committee.
    record NothingDecides() implements Reason {}

    /// A matter the committee still has to judge: a condition of the verdict.
    record ForTheCommittee(Veto veto) implements Reason {}

    /// What the industry puts on nature beside what the place makes. Decides where it is a trap.
    record Pressed(PressureStanding standing) implements Reason {}

    /// How the project fits the zone. Decides nothing.
    record Fits(Positioning positioning) implements Reason {}

    /// A promise that is not plausible. Decides nothing.
    record Implausible(Identity identity) implements Reason {}

    /// Whether it says that a limit of the place is exceeded.
    default boolean isOfLimit() {
        return this instanceof LimitExceeded
                || this instanceof VetoHit(Veto veto, _) && veto.limit().isPresent();
    }

    /// Its name in JSON: that of what it is.
    default String key() {
        return this instanceof Pressed
                ? "pressure"
                : getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT);
    }

    /// Whether it takes part in the verdict, or only stands beside it.
    default boolean decides() {
        return switch (this) {
            case Fits _, LimitExceeded _, Implausible _ -> false;
            case Pressed(PressureStanding standing) -> standing.isOpen();
            default -> true;
        };
    }
}
