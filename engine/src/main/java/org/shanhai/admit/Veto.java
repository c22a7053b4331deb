package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Negotiation.Why;
import org.shanhai.key.Keyed;
import org.shanhai.region.Limit;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// A rule that can end the matter, held against a proposal.
///
/// @param ground what its state rests on
/// @param word found in the description of the project, where the ground is a word
/// @param clearedBy the word that takes it back, else who answered
/// @param value of the figure it looks at; of a limit, what the project takes
/// @param limit the one in force that is nearest, where the rule is about a limit
/// @param unknown the figures it needs that nobody states
/// @param breakEvens what figures that are not known exactly would have to be
public record Veto(
        Rule rule,
        State state,
        Ground ground,
        Optional<String> word,
        Optional<String> clearedBy,
        Optional<Quantity> value,
        Optional<Limit> limit,
        List<ProjectFigure> unknown,
        List<BreakEven> breakEvens) {
    public Veto {
        unknown = List.copyOf(unknown);
        breakEvens = List.copyOf(breakEvens);
    }

    /// Whether the project is stopped by it.
    public enum State implements Keyed {
        /// It was looked at, and does not stand in the way.
        CLEARED,
        /// It is not asked of its trade, and nothing that is told speaks of it.
        NOT_ASKED,
        /// Nobody could look: a figure, the industry, an answer or a limit is not known.
        NOT_EXAMINED,
        /// For the committee to judge.
        COMMITTEE,
        HIT
    }

    /// Whether a named fact would lift it: a line on a matter that names one.
    public boolean isLiftable() {
        return state == State.HIT
                && rule.indicator() == RuleIndicator.MATTER
                && !rule.unless().isEmpty();
    }

    /// Whether a figure that is not stated, or only as a bound, decides it.
    boolean restsOnOpenFigure() {
        return state == State.NOT_EXAMINED && (ground == Ground.FIGURE || ground == Ground.LIMIT);
    }

    /// Whether somebody has yet to answer whether the project does what the line names.
    boolean waitsForAnswer() {
        return state == State.NOT_EXAMINED
                && (ground == Ground.NO_WORD
                        || ground == Ground.CONTRADICTED
                        || ground == Ground.INDUSTRY_UNKNOWN);
    }

    /// Whether something the applicant can say or change is wanting.
    boolean isSettled() {
        return state != State.HIT && !restsOnOpenFigure() && !waitsForAnswer();
    }

    /// What the state of a veto rests on.
    public enum Ground implements Keyed {
        /// The industry or class is on the list, whatever the description says.
        INDUSTRY(Why.LISTED),
        /// The description of the project has a word of the list.
        WORD(Why.LISTED),
        /// The description has no word of the list: silence, which settles nothing.
        NO_WORD(Why.PROCESS),
        /// A person answered whether it does what the line names.
        ANSWERED(Why.LISTED),
        /// The description has a word of the list, and one that takes it back.
        WORD_CLEARED,
        /// The industry is not on the list.
        NOT_LISTED,
        /// A person denies what the description has a word of.
        CONTRADICTED(Why.PROCESS),
        /// The project states no industry.
        INDUSTRY_UNKNOWN(Why.PROCESS),
        /// A figure that is stated, against a floor.
        FIGURE,
        /// A figure that is stated, against a limit in force.
        LIMIT,
        /// A limit that includes what is built already: it shows no room.
        CEILING,
        /// The pack knows no limit in force here: nothing to exceed, which is no proof of room.
        NO_LIMIT,
        /// What the committee found.
        FINDING(Why.COMMITTEE),
        /// Nothing: see the state.
        NOTHING;

        private final Why obstacle;

        Ground() {
            this(Why.NOT_STATED);
        }

        Ground(Why obstacle) {
            this.obstacle = obstacle;
        }

        /// Why figures alone do not settle a veto that rests on it.
        Why obstacle() {
            return obstacle;
        }
    }
}
