package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.Activity;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Names;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeDraw;
import org.shanhai.supply.trade.TradeLayout;

/// A region as the supply model takes it.
///
/// Final demand by place is not observed: households are taken to spend where wages are earned
/// (value added, where the table has no wages), government and investment to follow value
/// added. Stocks follow output; so do exports, times what the accounts of the
/// study area say of it and leave to the rest.
final class RegionLayout {
    private final Region region;
    private final Activity activity;
    private final Matrix distances;
    private final Matrix shares;
    private final Matrix exportFactors;
    private final List<Integer> classOf = new ArrayList<>();
    private final List<Integer> provinces;

    RegionLayout(Region region, Activity activity, InputOutput technology, Matrix distances) {
        this.region = region;
        this.activity = activity;
        this.distances = distances;
        shares = finalDemandShares(technology);
        exportFactors = exportFactors(region, activity, technology);
        List<String> keys = region.all(Reach.class).stream().map(Reach::key).toList();
        for (Industry industry : region.industries().all()) {
            classOf.add(Math.max(0, keys.indexOf(industry.reach())));
        }
        provinces = provinces(region);
    }

    /// The province of each place, or the study area where that is no country; else it is its own.
    private static List<Integer> provinces(Region region) {
        Place area = region.areaPlace();
        List<Place> found = new ArrayList<>();
        for (Place unit : region.places().units()) {
            boolean inside = region.isInside(unit) && area.kind() != Place.Kind.COUNTRY;
            Place province = inside ? area : unit;
            Optional<Place> around = Optional.of(unit);
            while (around.isPresent()) {
                province = around.get().kind() == Place.Kind.PROVINCE ? around.get() : province;
                around = around.flatMap(region.places()::findParent);
            }
            found.add(province);
        }
        return found.stream().map(found::indexOf).toList();
    }

    static List<BilingualName> placeNames(Region region) {
        return region.places().units().stream().map(Names::of).toList();
    }

    static List<BilingualName> industryNames(Region region) {
        return region.industries().all().stream().map(Names::of).toList();
    }

    /// What keeps it from being laid out.
    Optional<Message> findFault() {
        return TradeLayout.findFault(
                placeNames(region), industryNames(region), distances, activity.output(), shares);
    }

    int placeCount() {
        return distances.rows();
    }

    /// Its classes of reach.
    List<ReachClass> classes() {
        if (region.all(Reach.class).isEmpty()) {
            // One place trades with nobody: any kernel will do.
            return List.of(new ReachClass("", new Kernel(1, Kernel.EXPONENT, 0), Double.NaN));
        }
        return region.all(Reach.class).stream()
                .map(
                        reach ->
                                new ReachClass(
                                        reach.key(),
                                        Kernel.of(reach),
                                        Kernel.PARTNERS,
                                        reach.ownShare()))
                .toList();
    }

    Matrix distances() {
        return distances;
    }

    /// What is drawn of, by keys.
    TradeDraw.Drawn drawn() {
        return new TradeDraw.Drawn(
                classes(),
                distances,
                region.places().units().stream().map(Place::key).toList(),
                region.industries().all().stream().map(Industry::code).toList());
    }

    TradeLayout of(List<ReachClass> classes, Matrix between) {
        return new TradeLayout(
                placeNames(region),
                industryNames(region),
                between,
                classes,
                classOf,
                provinces,
                activity.output(),
                shares,
                exportFactors);
    }

    /// Of what the nation exports the study area has its share by the accounts of its sectors,
    /// places outside have the rest.
    private static Matrix exportFactors(Region region, Activity activity, InputOutput technology) {
        Matrix output = activity.output();
        Matrix factors = Matrix.of(output.rows(), output.columns(), (r, i) -> 1);
        double[] all = output.columnSums();
        for (SectorAccount account : region.all(SectorAccount.class)) {
            for (int k = 0; k < account.industries().size(); k++) {
                int i = region.industries().number(account.industries().get(k));
                double here =
                        IntStream.of(region.insideUnits()).mapToDouble(r -> output.get(r, i)).sum();
                double outside = all[i] - here;
                double most = (1 - technology.stocksShare(i)) / technology.exportShare(i);
                if (account.exportFactor().isEmpty() || !(here * outside > 0) || !(most >= 1)) {
                    continue;
                }
                // Nobody exports more than it has, inside or outside.
                double wanted = account.exportFactor().getAsDouble();
                double inside =
                        Math.max(
                                (all[i] - most * outside) / here,
                                Math.min(wanted, Math.min(most, all[i] / here)));
                for (int r = 0; r < output.rows(); r++) {
                    boolean isInside = region.isInside(region.places().unit(r));
                    factors.set(r, i, isInside ? inside : (all[i] - inside * here) / outside);
                }
            }
        }
        return factors;
    }

    private Matrix finalDemandShares(InputOutput technology) {
        int units = region.places().unitCount();
        double[] wages = technology.valueAdded(ValueAdded.WAGES);
        Matrix spread = Matrix.zeros(units, FinalUse.values().length);
        double[] wageSums = new double[units];
        double[] valueAddedSums = activity.valueAdded().rowSums();
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < wages.length; i++) {
                wageSums[r] += wages[i] * activity.cells().output(r, i);
            }
        }
        for (FinalUse use : FinalUse.values()) {
            // A table that tells no wages apart says nothing of who earns them.
            boolean byWages = use == FinalUse.HOUSEHOLD && Arrays.stream(wageSums).sum() > 0;
            double[] weights = byWages ? wageSums : valueAddedSums;
            double total = Arrays.stream(weights).sum();
            for (int r = 0; r < units; r++) {
                spread.set(r, use.ordinal(), weights[r] / total);
            }
        }
        return spread;
    }
}
