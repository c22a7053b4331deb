package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// Something an admission rests on, by who can keep it: three kinds that are never mixed.
public sealed interface Condition {
    Kind kind();

    /// Whether the verdict still waits for it.
    boolean isOpen();

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
        READING
    }

    /// A floor of the ruleset, with its number; met where what is stated meets it.
    ///
    /// @param even what the figure nobody states would have to be for it, where the other is stated
    record Threshold(Kind kind, Rule rule, State state, Optional<BreakEven> even)
            implements Condition {
        @Override
        public boolean isOpen() {
            return state != State.MET;
        }

        /// Without what another figure would have to be beside these.
        Threshold without(Set<ProjectFigure> figures) {
            return new Threshold(kind, rule, state, even.filter(one -> one.isFreeOf(figures)));
        }
    }

    /// A figure as it is promised.
    record Promise(Kind kind, ProjectFigure item, Quantity promised) implements Condition {
        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /// What a contract must name and no rule gives a number for.
    record Term(Kind kind, Clause clause) implements Condition {
        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /// A clause without a number.
    enum Clause implements Keyed {
        USE,
        START,
        COMPLETION,
        PENALTIES
    }

    /// The industry usually puts more on nature for its value added than what the place makes: its
    /// own emissions are to be below the place's average.
    record Cleaner(PressureStanding standing) implements Condition {
        @Override
        public Kind kind() {
            return Kind.AGREEMENT;
        }

        @Override
        public boolean isOpen() {
            return standing.isOpen();
        }
    }

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

        @Override
        public Kind kind() {
            return Kind.PERMIT;
        }

        @Override
        public boolean isOpen() {
            return !granted;
        }

        /// What it is called when it is granted: its office, or the matter it is of.
        public String matter() {
            return office == Office.OTHER
                    ? (because.isEmpty() ? undecided : because).getFirst().matter()
                    : office.key();
        }
    }

    /// What the zone has not stated of where it lies.
    record OfZone(Question question) implements Condition {
        @Override
        public Kind kind() {
            return Kind.ZONE;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// A text that binds and was not found, or not read in full.
    record ToRead(Question question) implements Condition {
        @Override
        public Kind kind() {
            return Kind.READING;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// What is forbidden and let in by a named fact.
    ///
    /// @param by who shows it, and by what; empty where nobody has said
    record LetIn(Question question, String by) implements Condition {
        @Override
        public Kind kind() {
            return Kind.PERMIT;
        }

        @Override
        public boolean isOpen() {
            return by.isEmpty();
        }
    }

    /// A quota of which no room is known to be left.
    record Quota(Veto veto, boolean granted) implements Condition {
        @Override
        public Kind kind() {
            return Kind.PERMIT;
        }

        @Override
        public boolean isOpen() {
            return !granted;
        }
    }
}
