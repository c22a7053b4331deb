package org.shanhai.leap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Related;
import org.shanhai.profile.Structure;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.pressure.ChainPressures;
import org.shanhai.supply.pressure.MeanIntensity;
import org.shanhai.supply.pressure.PlacePressures;
import org.shanhai.supply.pressure.PressureComparison;
import org.shanhai.supply.trade.Recruitable;

/// Puts one industry to all tests in one place.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Candidates(
        Structure structure,
        Region region,
        ChainPressures pressures,
        IndustryGains gains,
        Forerunners forerunners,
        Suppliers suppliers,
        EndowmentFits endowments,
        Recruitable recruitable,
        List<LandYield> landYields,
        Optional<EntryChances> chances,
        TradeWorth worths,
        int[] inside) {
    private static final int NEAREST = 5;

    /// What is the same for all industries of a place.
    ///
    /// @param pressures where they count for it
    /// @param alike how like it other places are
    /// @param threshold the density above which industries are in reach
    /// @param made what forerunners make, filled as it is asked for
    record Here(
            int unit,
            PlacePressures pressures,
            PlaceMeans means,
            Map<Place, Double> alike,
            List<Limit> limits,
            double threshold,
            Map<Place, MeanIntensity> made) {}

    Candidates(
            Structure structure,
            Profiles profiles,
            ChainPressures pressures,
            IndustryGains gains,
            Forerunners forerunners,
            Suppliers suppliers,
            Optional<EntryChances> chances,
            TradeWorth worths) {
        Region region = structure.region();
        List<LandYield> landYields =
                IntStream.range(0, region.industries().count())
                        .mapToObj(i -> LandYield.of(region, i, gains.valueAddedPerOutput(i)))
                        .toList();
        this(
                structure,
                region,
                pressures,
                gains,
                forerunners,
                suppliers,
                new EndowmentFits(region, profiles),
                new Recruitable(region),
                landYields,
                chances,
                worths,
                region.insideUnits());
    }

    /// @param i the industry
    /// @param density of what the place has around it
    Candidate of(Here asked, int i, OptionalDouble density) {
        int unit = asked.unit();
        PlacePressures here = asked.pressures();
        PlaceMeans placeMeans = asked.means();
        List<Related> nearest = structure.cells().nearestHeld(unit, i, NEAREST);
        Feasibility feasibility = feasibility(asked, i, density, nearest);
        Place place = region.places().unit(unit);
        Optional<JobWorth> job = worths.find(place, region.industries().get(i));
        OptionalDouble worth =
                job.isPresent() && placeMeans.worthPerJob().isPresent()
                        ? OptionalDouble.of(
                                counted(job.get()) / placeMeans.worthPerJob().getAsDouble())
                        : OptionalDouble.empty();
        PressureComparison besidePlace = PressureComparison.of(here, i, placeMeans.intensities());
        List<Forerunner> before = forerunners.list(unit, i, asked.alike());
        List<OptionalDouble> path =
                MeanIntensity.optional(
                        MeanIntensity.meanOf(
                                before.stream()
                                        .map(each -> made(asked, each.place()).without(i))
                                        .toList(),
                                pressures.pressures().size()));
        PressureComparison besidePath = PressureComparison.of(here, i, path);
        double trial = Leap.TRIAL_SHARE * placeMeans.valueAdded();
        EndowmentFit fit = endowments.of(place, region.industries().get(i));
        Headroom headroom = Headroom.of(asked.limits(), of -> gains.need(of, i, here), trial);
        Findings findings =
                new Findings(
                        structure.cells().isHeld(unit, i),
                        reach(unit, i, feasibility.inReach()),
                        Leap.better(worth),
                        besidePlace.cleanliness(),
                        besidePath.cleanliness(),
                        fit.holds(),
                        headroom.holds(),
                        gains.isPriced(i));
        return new Candidate(
                region.industries().get(i),
                structure.cells().holding(unit, i),
                recruitable.test(region.industries().get(i))
                        && !region.industries().get(i).followsMaterial(),
                feasibility,
                IndustryGains.perEnergy(here, i),
                job,
                worth,
                suppliers.here(unit, i),
                landYields.get(i),
                besidePlace,
                PressureComparison.of(pressures, i, placeMeans.chainIntensities()),
                besidePath,
                fit,
                headroom,
                before,
                forerunners.listOutside(i),
                findings,
                Rules.of(findings),
                Rules.ifInReach(findings));
    }

    private Feasibility feasibility(
            Here asked, int i, OptionalDouble density, List<Related> nearest) {
        int place = position(asked.unit());
        if (chances.filter(told -> told.isTold(place)).isPresent()) {
            EntryChances told = chances.get();
            double chance = told.chance(place, i);
            return new Feasibility.Told(chance, told.alike(chance), told.drives(place, i), nearest);
        }
        return density.isPresent()
                ? new Feasibility.Measured(density.getAsDouble(), asked.threshold(), nearest)
                : new Feasibility.Evidence(nearest);
    }

    /// What counts of it: where no company of the trade tells it, the low end.
    private static double counted(JobWorth job) {
        return job.told() == JobWorth.Told.TRADE ? job.valueAdded() : job.low();
    }

    private int position(int unit) {
        return IntStream.range(0, inside.length)
                .filter(k -> inside[k] == unit)
                .findFirst()
                .orElseThrow();
    }

    /// What lies in reach: never what no place has, always what a company of the place is in.
    ///
    /// @param told by what the place has around it
    TestOutcome reach(int unit, int industry, TestOutcome told) {
        if (isAbsentEverywhere(industry)) {
            return TestOutcome.FAILS;
        }
        return structure.cells().isNear(unit, industry) ? TestOutcome.HOLDS : told;
    }

    /// Whether facts say that no place of the study area has an industry, as where it would need
    /// what the ground does not hold.
    private boolean isAbsentEverywhere(int industry) {
        return inside.length > 1
                && IntStream.of(inside)
                        .allMatch(r -> structure.cells().holding(r, industry) == Holding.ABSENT);
    }

    /// What a place makes, as if it stood where the pressures are told of.
    private MeanIntensity made(Here asked, Place place) {
        return asked.made()
                .computeIfAbsent(
                        place,
                        each ->
                                asked.pressures()
                                        .mean(
                                                structure.activity().cells(),
                                                region.places().getUnitNumber(each),
                                                j -> region.industries().get(j).isEarned()));
    }
}
