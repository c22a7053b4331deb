package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Something an admission rests on, by who can keep it: three kinds that are never mixed.
public sealed interface Condition {
    default Kind kind() {
        return switch (this) {
            case Threshold threshold -> Kind.of(threshold.rule().indicator());
            case Promise _ -> Kind.LAND_GRANT;
            case Term term -> term.clause() == Clause.PENALTIES ? Kind.AGREEMENT : Kind.LAND_GRANT;
            case Cleaner _ -> Kind.AGREEMENT;
            case Permit _, LetIn _, Quota _ -> Kind.PERMIT;
            case OfZone _ -> Kind.ZONE;
            case ToRead _ -> Kind.READING;
        };
    }

    default Progress progress() {
        return switch (this) {
            case Threshold threshold ->
                    threshold.state() == State.MET ? Progress.MET : Progress.OPEN;
            case Promise _ -> Progress.STATED;
            case Term _ -> Progress.TO_AGREE;
            case Cleaner cleaner -> cleaner.standing().isOpen() ? Progress.OPEN : Progress.MET;
            case Permit permit ->
                    permit.granted()
                            ? Progress.GRANTED
                            : permit.because().isEmpty() ? Progress.IF_SO : Progress.PENDING;
            case OfZone _ -> Progress.NOT_STATED;
            case ToRead _ -> Progress.TO_READ;
            case LetIn letIn -> letIn.by().isEmpty() ? Progress.TO_SHOW : Progress.SHOWN;
            case Quota quota -> quota.granted() ? Progress.GRANTED : Progress.PENDING;
        };
    }

    /// Whether the verdict still waits for it.
    default boolean isOpen() {
        return progress().compareTo(Progress.OPEN) >= 0;
    }

    /// The key of what it is about.
    default String about() {
        return switch (this) {
            case Threshold threshold -> threshold.rule().indicatorKey();
            case Promise promise -> promise.item().key();
            case Term term -> term.clause().key();
            case Cleaner _ -> "pressure_per_value_added";
            case Permit permit -> permit.matter();
            case OfZone(Question question) -> question.matter();
            case ToRead(Question question) -> question.matter();
            case LetIn(Question question, String _) -> question.matter();
            case Quota quota -> quota.veto().rule().indicatorKey();
        };
    }

    /// How far it is; from [#OPEN] on the verdict waits.
    enum Progress implements Keyed {
        MET,
        STATED,
        TO_AGREE,
        GRANTED,
        SHOWN,
        OPEN,
        PENDING,
        /// Nobody has said whether what calls for it is so.
        IF_SO,
        NOT_STATED,
        TO_READ,
        TO_SHOW
    }

    /// In which paper it stands, and whether a firm can promise it at all.
    enum Kind implements Keyed {
        /// The contract on the land: use, floor-area ratio, investment, start, completion.
        LAND_GRANT,
        /// The agreement on investment that goes with standard land (标准地): investment, tax and
        /// value added for land, energy or emission, research; penalties.
        AGREEMENT,
        /// A permit that no firm can sign away: pending until an office grants it.
        PERMIT,
        /// What the zone has not stated of its site.
        ZONE,
        /// A text that binds and that nobody here has read.
        READING;

        private static Kind of(RuleIndicator indicator) {
            return switch (indicator) {
                case FLOOR_AREA_RATIO, BUILDING_DENSITY, INVESTMENT, LAND -> LAND_GRANT;
                default -> AGREEMENT;
            };
        }
    }

    /// A floor of the ruleset, with its number; met where what is stated meets it.
    ///
    /// @param even what the figure nobody states would have to be for it, where the other is stated
    record Threshold(Rule rule, State state, Optional<BreakEven> even) implements Condition {}

    /// A figure as it is promised.
    record Promise(ProjectFigure item, Quantity promised) implements Condition {}

    /// What a contract must name and no rule gives a number for.
    record Term(Clause clause) implements Condition {}

    /// A clause without a number.
    enum Clause implements Keyed {
        USE,
        START,
        COMPLETION,
        PENALTIES
    }

    /// The industry usually puts more on nature for its value added than what the place makes: its
    /// own emissions are to be below the place's average.
    record Cleaner(PressureStanding standing) implements Condition {}

    /// Whose permit it is.
    enum Office implements Keyed {
        /// The assessment of the environmental impact: one paper of a project, the heaviest.
        EIA,
        /// The permit to discharge.
        DISCHARGE,
        /// Another office, of the matter alone.
        OTHER
    }

    /// A permit that is called for.
    ///
    /// @param because what is so and calls for it, the heaviest first
    /// @param undecided what would call for it, which nobody has said
    record Permit(Office office, List<Question> because, List<Question> undecided, boolean granted)
            implements Condition {
        public Permit {
            because = List.copyOf(because);
            undecided = List.copyOf(undecided);
        }

        /// What calls for it, else what may.
        public List<Question> why() {
            return because.isEmpty() ? undecided : because;
        }

        /// What nobody has said and would call for a report where a form is due.
        public List<Question> listHeavier() {
            return undecided.stream()
                    .filter(each -> office == Office.EIA && !because.isEmpty())
                    .filter(each -> grade(each) < grade(because.getFirst()))
                    .toList();
        }

        private static int grade(Question question) {
            return Conditions.heaviest(question, Effect::isOfEia).ordinal();
        }

        /// What it is called when it is granted: its office, or the matter it is of.
        public String matter() {
            return office == Office.OTHER ? why().getFirst().matter() : office.key();
        }
    }

    /// What the zone has not stated of where it lies.
    record OfZone(Question question) implements Condition {}

    /// A text that binds and was not found, or not read in full.
    record ToRead(Question question) implements Condition {}

    /// What is forbidden and let in by a named fact.
    ///
    /// @param by who shows it, and by what; empty where nobody has said
    record LetIn(Question question, String by) implements Condition {}

    /// A quota of which no room is known to be left.
    record Quota(Veto veto, boolean granted) implements Condition {}
}
