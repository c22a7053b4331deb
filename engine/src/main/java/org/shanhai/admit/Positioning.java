package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Direction;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// How a project fits what a zone is meant for, and whom it could trade with near by.
///
/// Shares are of the national table; who has what rests on facts and on firms seen.
///
/// @param zones whose positioning was looked at: the proposal's, else all of its place
/// @param fit the best of the ties
/// @param ties to each set of industries the zones are meant for, the best first
/// @param suppliers the industries it buys most from, largest share first
/// @param buyers the industries that buy most of what it makes, largest share first
/// @param toFinalUse the share of what it makes that goes to households, government, investment
/// @param exported the share that is exported
/// @param directions what the county says it wants, the newest first
/// @param on the one its industry is of
/// @param against the text of the place itself that does not let in what it does
/// @param isAgainst whether no fact lifts that, or somebody has said that none does
/// @param beside who may stand there and must not stand beside it
public record Positioning(
        List<Zone> zones,
        Fit fit,
        List<Tie> ties,
        List<Trader> suppliers,
        List<Trader> buyers,
        OptionalDouble toFinalUse,
        OptionalDouble exported,
        List<Direction> directions,
        Optional<Direction> on,
        Optional<MatterEffect> against,
        boolean isAgainst,
        List<Beside> beside) {
    /// From this share of purchases or sales on, an industry counts as customer or supplier.
    public static final double SHARE = 0.05;

    /// Among the nearest of all industries, by this share of them, an industry counts as a
    /// relative.
    public static final double NEAREST = 0.1;

    public Positioning {
        zones = List.copyOf(zones);
        ties = List.copyOf(ties);
        suppliers = List.copyOf(suppliers);
        buyers = List.copyOf(buyers);
        directions = List.copyOf(directions);
        beside = List.copyOf(beside);
    }

    /// How it stands to what zone and county are meant for.
    public enum Stance implements Keyed {
        /// One of what either wants.
        ON,
        /// Tied to what the zone is meant for.
        BESIDE,
        /// Not among what they want, which forbids nothing.
        APART,
        /// A text of the place forbids what it does.
        AGAINST,
        UNKNOWN
    }

    /// By a text of the place first; else on what zone or county want, tied to it, or neither.
    public Stance stance() {
        if (against.isPresent() || on.isPresent()) {
            return against.isEmpty() ? Stance.ON : isAgainst ? Stance.AGAINST : Stance.APART;
        }
        return switch (fit) {
            case DIRECT -> Stance.ON;
            case SUPPLIER, CUSTOMER, RELATIVE -> Stance.BESIDE;
            case NONE -> Stance.APART;
            case UNKNOWN -> directions.isEmpty() ? Stance.UNKNOWN : Stance.APART;
        };
    }

    /// Whether it is told beside a verdict: what is refused is not praised.
    public boolean isTold(Verdict verdict) {
        return stance() != Stance.UNKNOWN
                && (verdict != Verdict.REFUSE || stance().compareTo(Stance.APART) >= 0);
    }

    /// Beside what the county wants and forbids, and who may stand there.
    ///
    /// @param industry number of the project's; empty where it states none
    Positioning with(
            Region region,
            Place place,
            OptionalInt industry,
            List<Question> questions,
            List<Beside> others) {
        List<Direction> wanted =
                region.all(Direction.class).stream()
                        .filter(each -> each.place().equals(place.key()))
                        .filter(each -> !each.industries().isEmpty())
                        .sorted(Comparator.comparingInt(each -> -each.year().orElse(0)))
                        .toList();
        Optional<Direction> hit =
                wanted.stream()
                        .filter(each -> industry.isPresent())
                        .filter(d -> Comparables.isIn(region, d.industries(), industry.getAsInt()))
                        .findFirst();
        Optional<Question> banned =
                questions.stream().filter(each -> !listLocal(each).isEmpty()).findFirst();
        return new Positioning(
                zones,
                fit,
                ties,
                suppliers,
                buyers,
                toFinalUse,
                exported,
                industry.isPresent() ? wanted : List.of(),
                hit,
                banned.map(each -> listLocal(each).getFirst()),
                banned.filter(each -> !each.isLiftable() || each.answer().isPresent()).isPresent(),
                others);
    }

    /// The texts of the place that do not let in what is so.
    private static List<MatterEffect> listLocal(Question question) {
        return question.isHit()
                ? question.listBans().stream().filter(ban -> !ban.places().isEmpty()).toList()
                : List.of();
    }

    /// How an industry belongs to what a zone is meant for, the nearest first.
    public enum Fit implements Keyed {
        /// It is one of its industries.
        DIRECT,
        /// It sells at least [#SHARE] of what it makes to them.
        SUPPLIER,
        /// It buys at least [#SHARE] of its inputs from them.
        CUSTOMER,
        /// It buys and sells like them: among the nearest [#NEAREST] of all industries.
        RELATIVE,
        /// None of these.
        NONE,
        /// The project's industry or the positioning is not stated.
        UNKNOWN
    }

    /// The project's industry and one set of industries a zone is meant for.
    ///
    /// @param sold the share of what the industry makes that they buy
    /// @param bought the share of its inputs that it buys from them
    /// @param similarity of purchases and sales to the most similar of them, 0 to 1
    /// @param nearness the share of all other industries that are nearer to the project's than that
    public record Tie(
            IndustrySet set,
            Fit fit,
            double sold,
            double bought,
            double similarity,
            double nearness) {}

    /// An industry the project would buy from or sell to.
    ///
    /// @param share of all it buys, or of all it sells
    /// @param here whether the place has it, by facts
    /// @param basis of what here says; empty where no fact tells
    /// @param partners the place's partners that have it, by facts
    /// @param boughtHere the share of the place's use of it that the place itself supplies: of
    ///     trade that is estimated; empty for buyers
    public record Trader(
            Industry industry,
            double share,
            Holding here,
            Optional<Basis> basis,
            List<Place> partners,
            OptionalDouble boughtHere) {
        public Trader {
            partners = List.copyOf(partners);
        }
    }
}
