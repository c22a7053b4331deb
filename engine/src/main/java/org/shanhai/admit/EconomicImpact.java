package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Groups;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;

/// What a project brings, and where.
///
/// Its own jobs, tax and value added are its promise, where it states them; all else follows from
/// its output by the national table and fitted trade. Net taxes on production along the chain are
/// no tax brought.
///
/// @param output that the chain is followed from
/// @param closure whether households' spending is followed
/// @param spending what they earn and buy by the national table
/// @param gains by indicator and part, a year; empty where no output is known or implied
/// @param once what building it sets off, once; empty where no investment is stated, or the
///     national table has none
/// @param groups of places as seen from the site
/// @param paths the largest paths of the output set off
/// @param workers whether the jobs find people
public record EconomicImpact(
        ImpliedOutput output,
        Closure closure,
        HouseholdSpending spending,
        List<Gain> gains,
        Optional<Once> once,
        Groups groups,
        Optional<PathsBehind> paths,
        Workers workers) {
    /// The output of a project.
    ///
    /// @param value the one number effects are worked out for; empty where nothing implies one
    /// @param quantity what it can be
    /// @param alternatives what other ratios would imply, where it is implied
    public record ImpliedOutput(
            Optional<Double> value,
            Quantity quantity,
            How how,
            Basis basis,
            List<Alternative> alternatives) {
        public ImpliedOutput {
            alternatives = List.copyOf(alternatives);
        }

        /// Where it is implied, it can be all that any other ratio allows, and all that is likely.
        ImpliedOutput within(Optional<Range> widest) {
            if (how != How.FROM_JOBS && how != How.FROM_VALUE_ADDED) {
                return this;
            }
            double low = quantity.low();
            double high = quantity.high();
            for (Alternative other : alternatives) {
                low = Math.min(low, other.output());
                high = Math.max(high, other.output());
            }
            if (widest.isPresent()) {
                low = Math.min(low, widest.get().low());
                high = Math.max(high, widest.get().high());
            }
            return new ImpliedOutput(value, Quantity.between(low, high), how, basis, alternatives);
        }
    }

    /// How an output is known.
    public enum How implements Keyed {
        /// The project states it.
        STATED,
        /// The asker set it.
        SET,
        /// Its jobs × the industry's output a job in the nation.
        FROM_JOBS,
        /// Its value added over the industry's share of it.
        FROM_VALUE_ADDED,
        /// Nothing implies one.
        UNKNOWN
    }

    /// What another ratio would imply.
    ///
    /// @param of the key of the industry set whose output a job it is; empty for a project's
    /// @param comparable the project whose output a job it is
    /// @param perJob money a person
    public record Alternative(
            String of, Optional<Project> comparable, double perJob, double output) {}

    /// One indicator, one part of the effect.
    ///
    /// @param promised whether the project's own part is its promise, not the industry's ratio
    /// @param gross with all demand new
    /// @param net with home use fixed: others are displaced; empty in a ranking
    /// @param covered the share of output set off in industries whose intensity is known
    public record Gain(
            Extension indicator,
            Part part,
            boolean promised,
            GroupAmounts gross,
            GroupAmounts net,
            double covered) {}

    /// What the chain and the wages spent set off of an indicator, by group, as gains have it; each
    /// end is that of both parts together, so that no amount is below what the parts can be.
    public static GroupAmounts chain(List<Gain> gains, String indicator) {
        return gains.stream()
                .filter(gain -> gain.part().isOfChain())
                .filter(gain -> gain.indicator().key().equals(indicator))
                .map(Gain::gross)
                .reduce(GroupAmounts.NONE, GroupAmounts::plus);
    }

    /// What building it sets off once: its investment spent as the nation's is, on construction,
    /// machines and services, bought by the place.
    ///
    /// @param investment money, once
    /// @param imported the part that is spent on imports
    /// @param gains in person-years, money and the units of pressures, once
    public record Once(Quantity investment, double imported, List<OnceGain> gains) {}

    /// One indicator of what building sets off.
    public record OnceGain(Extension indicator, GroupAmounts amounts) {
        OnceGain times(double factor) {
            return new OnceGain(indicator, amounts.map(amount -> amount.times(factor)));
        }
    }
}
