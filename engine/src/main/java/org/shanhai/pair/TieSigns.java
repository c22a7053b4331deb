package org.shanhai.pair;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Travel;
import org.shanhai.supply.SalesCells;

/// The signs of each mountain and coastal place, each less its mean over the coastal places of that
/// mountain place: so no unit is in them, and a place with many ties is not known by any.
///
/// @param rows by mountain and coastal place; NaN where one of the signs is not known
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record TieSigns(List<Place> mountain, List<Place> coast, double[][][] rows) {
    private static final String RAIL = "rail";

    /// @param sizes value added by unit
    static TieSigns of(
            Region region,
            SalesCells sales,
            double[] sizes,
            List<Place> mountain,
            List<Place> coast) {
        List<Travel> trains =
                region.all(Travel.class).stream().filter(row -> row.mode().equals(RAIL)).toList();
        double[][][] rows = new double[mountain.size()][][];
        for (int m = 0; m < rows.length; m++) {
            Place here = mountain.get(m);
            double[][] plain = new double[coast.size()][];
            for (int c = 0; c < plain.length; c++) {
                plain[c] = plain(region, sales, sizes, trains, here, coast.get(c));
            }
            rows[m] = centred(plain);
        }
        return new TieSigns(List.copyOf(mountain), List.copyOf(coast), rows);
    }

    private static double[] plain(
            Region region,
            SalesCells sales,
            double[] sizes,
            List<Travel> trains,
            Place here,
            Place there) {
        Places places = region.places();
        int one = places.getUnitNumber(here);
        int other = places.getUnitNumber(there);
        double[] row = new double[TieSign.values().length];
        row[TieSign.SIZE.ordinal()] = Math.log(sizes[other]);
        row[TieSign.NEARNESS.ordinal()] = -Math.log(here.kmTo(there).orElse(Double.NaN));
        row[TieSign.LINKS.ordinal()] = Math.log(sales.total(one, other) + sales.total(other, one));
        row[TieSign.SAME_CITY.ordinal()] = is(isOneCity(places, here, there));
        row[TieSign.OWN.ordinal()] = is(there.kind() != Place.Kind.DISTRICT);
        row[TieSign.TRAIN.ordinal()] = is(hasTrain(region, trains, here, there));
        return row;
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    private static boolean isOneCity(Places places, Place here, Place there) {
        return places.findParent(here)
                .filter(city -> city.kind() == Place.Kind.CITY)
                .filter(city -> Optional.of(city).equals(places.findParent(there)))
                .isPresent();
    }

    private static boolean hasTrain(Region region, List<Travel> trains, Place here, Place there) {
        List<String> from = Paired.lineage(region, here);
        List<String> to = Paired.lineage(region, there);
        return trains.stream()
                .anyMatch(
                        row ->
                                from.contains(row.from()) && to.contains(row.to())
                                        || from.contains(row.to()) && to.contains(row.from()));
    }

    private static double[][] centred(double[][] plain) {
        double[] mean = new double[TieSign.values().length];
        int known = 0;
        for (double[] row : plain) {
            known += isKnown(row) ? 1 : 0;
            for (int d = 0; d < mean.length && isKnown(row); d++) {
                mean[d] += row[d];
            }
        }
        double[][] centred = new double[plain.length][];
        for (int c = 0; c < plain.length; c++) {
            centred[c] = new double[mean.length];
            for (int d = 0; d < mean.length; d++) {
                centred[c][d] = isKnown(plain[c]) ? plain[c][d] - mean[d] / known : Double.NaN;
            }
        }
        return centred;
    }

    private static boolean isKnown(double[] row) {
        for (double value : row) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    boolean isKnown(int m, int c) {
        return isKnown(rows[m][c]);
    }

    /// One sign of all, by mountain and coastal place.
    double[][] of(TieSign sign) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).mapToDouble(each -> each[sign.ordinal()]).toArray())
                .toArray(double[][]::new);
    }

    /// What tells without a fit: each sign by itself, and the ranks of size and nearness added.
    Map<String, double[][]> rules() {
        Map<String, double[][]> rules = new LinkedHashMap<>();
        for (TieSign sign : TieSign.values()) {
            rules.put(sign.key(), of(sign));
        }
        double[][] sum = of(TieSign.SIZE);
        double[][] near = of(TieSign.NEARNESS);
        for (int m = 0; m < sum.length; m++) {
            double[] size = sum[m].clone();
            for (int c = 0; c < size.length; c++) {
                sum[m][c] = rank(size, c) + rank(near[m], c);
            }
        }
        rules.put("size_and_nearness", sum);
        return rules;
    }

    /// How many are less, equals by halves; NaN of what is not known.
    private static double rank(double[] values, int of) {
        double rank = 0 * values[of];
        for (double each : values) {
            rank += each < values[of] ? 1 : each == values[of] ? 0.5 : 0;
        }
        return rank;
    }
}
