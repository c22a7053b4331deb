package org.shanhai.ask.supply;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.show.Subject;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.pair.CouldSell;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;

/// Who sells how much of what to whom?
public record FlowsRequest(
        @Handed(label = "PLACE") Optional<String> from,
        @Handed(label = "PLACE") Optional<String> to,
        @Handed(label = "INDUSTRY") Optional<String> industry,
        @Handed(label = "industry") Optional<Subject.Kind> as,
        @Handed boolean links,
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<FlowsResult> {

    @Override
    public FlowsResult answer(Session session) {
        requireSense(session);
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        Named named = new Named(region, session.words());
        fineness.refuseWhereSurveyed(region, session);
        Optional<Place> seller = from.map(named::place);
        Optional<Place> buyer = to.map(named::place);
        Optional<Industry> product = industry.map(named::industry);
        Optional<Place> here = place.map(named::unit);
        FlowsResult.Sold sold =
                region.flows().isEmpty()
                        ? new FlowsResult.Fitted(
                                FittedSales.of(Chains.of(session, region, fineness.tolerance())))
                        : new FlowsResult.Surveyed(SurveyedSales.of(region));
        if (links) {
            return new FlowsResult.Largest(sold, rows);
        }
        return seller.isPresent()
                ? new FlowsResult.Between(
                        sold,
                        seller.get(),
                        buyer.orElseThrow(),
                        product,
                        could(sold, named, session),
                        rows)
                : new FlowsResult.Around(sold, here.orElseThrow(), rows);
    }

    /// What cities could sell one another besides; [PairRequest] tells it of two places.
    private List<CouldSell> could(FlowsResult.Sold sold, Named named, Session session) {
        List<Place> sellers = named.units(from.orElseThrow());
        List<Place> buyers = named.units(to.orElseThrow());
        boolean isOfCities =
                sellers.size() + buyers.size() > 2
                        && industry.isEmpty()
                        && Collections.disjoint(sellers, buyers)
                        && Stream.of(sellers, buyers)
                                .flatMap(List::stream)
                                .allMatch(named.region()::isInside);
        return isOfCities && sold instanceof FlowsResult.Fitted(FittedSales sales)
                ? Chains.pairing(session, sales.chains()).listCouldSell(sellers, buyers)
                : List.of();
    }

    private void requireSense(Session session) {
        boolean pair = from.isPresent() && to.isPresent();
        boolean half = from.isPresent() ^ to.isPresent();
        int asked = (pair ? 1 : 0) + (links ? 1 : 0) + (place.isPresent() ? 1 : 0);
        if (asked != 1 || half || industry.isPresent() && !pair) {
            throw session.wrong("flows.which");
        }
        if (as.isPresent() && (industry.isEmpty() || as.get() != Subject.Kind.INDUSTRY)) {
            throw session.wrong("flows.as");
        }
    }
}
