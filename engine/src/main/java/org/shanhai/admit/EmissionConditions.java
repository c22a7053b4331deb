package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.UtilityPlant;
import org.shanhai.region.Zone;

/// What a project states it would emit, against what sewage works and limits can take. The permit
/// stays pending whatever is stated: no firm can sign it away.
///
/// @param emissions those a discharge permit names, in their order
/// @param works the sewage works of the site; empty where none is known
public record EmissionConditions(List<Emission> emissions, List<Works> works) {
    /// Of which everything is counted in tonnes a year.
    private static final List<ProjectFigure> PERMITTED =
            List.of(
                    ProjectFigure.ofPressure("cod"),
                    ProjectFigure.ofPressure("ammonia_nitrogen"),
                    ProjectFigure.ofPressure("voc"),
                    ProjectFigure.ofPressure("nox"),
                    ProjectFigure.ofPressure("so2"));

    /// A tonne of it is taken for a cubic metre.
    private static final ProjectFigure WASTE_WATER = ProjectFigure.ofPressure("waste_water");

    private static final double DAYS = 365;

    public EmissionConditions {
        emissions = List.copyOf(emissions);
        works = List.copyOf(works);
    }

    /// One emission.
    ///
    /// @param stated t a year; empty where nobody says
    /// @param limit the tightest in force that is known by report or arithmetic
    /// @param state how the two stand: a ceiling that includes what is built clears nothing
    public record Emission(
            ProjectFigure item, Optional<Quantity> stated, Optional<Limit> limit, State state) {}

    /// A sewage works that serves the site.
    ///
    /// @param waste what the project would send there, t a day; empty where nobody says
    /// @param ofCapacity waste as a part of all it can take
    /// @param ofFree waste as a part of what is free; empty where nobody says how much is used
    /// @param state [State#OPEN] where the capacity includes what is built: it shows no room
    public record Works(
            UtilityPlant utility,
            Optional<Quantity> waste,
            Optional<Quantity> ofCapacity,
            Optional<Quantity> ofFree,
            State state) {}

    /// Of the zone's sewage works, or of all in the place where no zone is named.
    static EmissionConditions of(
            Region region, Place place, Optional<Zone> zone, Figures figures, List<Limit> limits) {
        List<String> zones =
                zone.map(List::of).orElseGet(() -> region.listZones(place)).stream()
                        .map(Zone::key)
                        .toList();
        return of(
                region.all(UtilityPlant.class).stream()
                        .filter(one -> one.kind().equals("sewage"))
                        .filter(one -> zones.contains(one.zone()))
                        .toList(),
                figures,
                limits);
    }

    static EmissionConditions of(List<UtilityPlant> sewage, Figures figures, List<Limit> limits) {
        Optional<Quantity> waste = figures.find(WASTE_WATER).map(one -> one.times(1 / DAYS));
        return new EmissionConditions(
                PERMITTED.stream().map(item -> emission(item, figures, limits)).toList(),
                sewage.stream().map(utility -> works(utility, waste)).toList());
    }

    private static Emission emission(ProjectFigure item, Figures figures, List<Limit> limits) {
        Optional<Quantity> stated = figures.find(item);
        Optional<Limit> limit = Burdens.findTightest(limits, item);
        return new Emission(
                item,
                stated,
                limit,
                limit.map(one -> stand(stated, one.amount(), one.isCeiling())).orElse(State.OPEN));
    }

    private static Works works(UtilityPlant utility, Optional<Quantity> waste) {
        Optional<Double> free =
                utility.used().isPresent()
                        ? Optional.of(
                                Math.max(0, utility.capacity() - utility.used().getAsDouble()))
                        : Optional.empty();
        return new Works(
                utility,
                waste,
                waste.filter(one -> utility.capacity() > 0)
                        .map(one -> one.times(1 / utility.capacity())),
                waste.flatMap(
                        one -> free.filter(room -> room > 0).map(room -> one.times(1 / room))),
                stand(waste, free.orElse(utility.capacity()), free.isEmpty()));
    }

    /// @param isCeiling whether the room includes what is taken already
    private static State stand(Optional<Quantity> takes, double room, boolean isCeiling) {
        return takes.map(one -> Floors.within(one, room, isCeiling)).orElse(State.OPEN);
    }
}
