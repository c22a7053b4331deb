package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.Closure;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

/// Nine squares in a grid, and the same with the one in the middle cut into four: together these
/// are what it was, as kernels are means over areas. Discs stand for squares, and a part sells more
/// to the neighbours that it lies next to, so that they are so within a few parts in a hundred;
/// by kernels between centres what they sell to one another is off by up to a tenth.
class SplittingTest {
    private static final double SIDE = 60;
    private static final int INDUSTRIES = 6;
    private static final int MIDDLE = 4;

    /// The mean distance between two points of a disc, of its radius.
    private static final double WITHIN = 128 / (45 * Math.PI);

    private record Square(double east, double north, double side, int of) {
        double part() {
            return Math.pow(side / SIDE, 2);
        }
    }

    /// What the nine places make and use, each industry of them of the size of its place or so.
    private record Nine(TestEconomy nation, Matrix output, List<Double> sizes) {
        static Nine of(long seed) {
            TestEconomy nation = TestEconomy.of(9, INDUSTRIES, seed);
            Random random = new Random(seed);
            double[] sizes = random.doubles(9, 0.5, 1.5).toArray();
            Matrix output = Matrix.zeros(9, INDUSTRIES);
            for (int k = 0; k < output.storage().length; k++) {
                output.storage()[k] = sizes[k / INDUSTRIES] * (0.5 + random.nextDouble());
            }
            double[] sums = output.columnSums();
            for (int k = 0; k < output.storage().length; k++) {
                int i = k % INDUSTRIES;
                output.storage()[k] *= nation.technology().output()[i] / sums[i];
            }
            double all = Arrays.stream(sizes).sum();
            return new Nine(
                    nation, output, Arrays.stream(sizes).map(size -> size / all).boxed().toList());
        }
    }

    /// An economy of some squares, each with its part of one of the nine places.
    private record Country(List<Square> squares, Economy economy) {
        static Country of(List<Square> squares, Nine nine) {
            int places = squares.size();
            Matrix distances = Matrix.zeros(places, places);
            Matrix output = Matrix.zeros(places, INDUSTRIES);
            Matrix shares = Matrix.zeros(places, FinalUse.values().length);
            List<BilingualName> names = new ArrayList<>();
            List<Integer> provinces = new ArrayList<>();
            for (int r = 0; r < places; r++) {
                Square one = squares.get(r);
                names.add(BilingualName.of("place " + r));
                provinces.add(r);
                for (int i = 0; i < INDUSTRIES; i++) {
                    output.set(r, i, one.part() * nine.output().get(one.of(), i));
                }
                for (int f = 0; f < shares.columns(); f++) {
                    shares.set(r, f, one.part() * nine.sizes().get(one.of()));
                }
                for (int s = 0; s < places; s++) {
                    Square other = squares.get(s);
                    double apart =
                            Math.hypot(one.east() - other.east(), one.north() - other.north());
                    double inner = WITHIN * one.side() / Math.sqrt(Math.PI);
                    distances.set(r, s, r == s ? inner : apart);
                }
            }
            TradeLayout layout =
                    new TradeLayout(
                            names,
                            nine.nation().layout().industryNames(),
                            distances,
                            List.of(
                                    new ReachClass("near", new Kernel(15, 3, 0), Double.NaN),
                                    new ReachClass("far", new Kernel(60, 3, 0), Double.NaN)),
                            nine.nation().layout().classOf(),
                            provinces,
                            output,
                            shares);
            return new Country(
                    squares,
                    Economy.of(nine.nation().technology(), layout, 1e-9, 1e-9, Blas.best()));
        }

        /// Sales of a product between two of the nine places.
        double flow(int from, int to, int product) {
            double sum = 0;
            for (int r = 0; r < squares.size(); r++) {
                for (int s = 0; s < squares.size(); s++) {
                    if (squares.get(r).of() == from && squares.get(s).of() == to) {
                        sum += economy.flow(r, s, product);
                    }
                }
            }
            return sum;
        }

        /// Output of all industries in one of the nine, set off by demand for a product of the
        /// middle.
        double setOff(int place, int product) {
            Matrix change = Matrix.zeros(squares.size(), INDUSTRIES);
            for (int r = 0; r < squares.size(); r++) {
                Square one = squares.get(r);
                change.set(r, product, one.of() == MIDDLE ? one.part() : 0);
            }
            Matrix made = economy.respond(change, Closure.TYPE_I).values();
            double sum = 0;
            for (int r = 0; r < squares.size(); r++) {
                for (int i = 0; squares.get(r).of() == place && i < INDUSTRIES; i++) {
                    sum += made.get(r, i);
                }
            }
            return sum;
        }
    }

    private static List<Square> squares(boolean split) {
        List<Square> squares = new ArrayList<>();
        for (int k = 0; k < 9; k++) {
            double east = SIDE * (k % 3);
            int row = k / 3;
            double north = SIDE * row;
            if (split && k == MIDDLE) {
                for (int part = 0; part < 4; part++) {
                    double right = part % 2 - 0.5;
                    double up = (part < 2 ? 0 : 1) - 0.5;
                    squares.add(
                            new Square(
                                    east + right * SIDE / 2, north + up * SIDE / 2, SIDE / 2, k));
                }
            } else {
                squares.add(new Square(east, north, SIDE, k));
            }
        }
        return squares;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsTogetherAreTheWhole(long seed) {
        Nine nine = Nine.of(seed);
        Country whole = Country.of(squares(false), nine);
        Country split = Country.of(squares(true), nine);
        for (int i = 0; i < INDUSTRIES; i++) {
            assertThat(split.flow(MIDDLE, MIDDLE, i))
                    .as("own trade of industry %d", i)
                    .isCloseTo(whole.flow(MIDDLE, MIDDLE, i), Percentage.withPercentage(5));
            for (int place = 0; place < 9; place++) {
                double most = place == MIDDLE ? 0.5 : 6;
                assertThat(split.setOff(place, i))
                        .as("output in %d for industry %d", place, i)
                        .isCloseTo(whole.setOff(place, i), Percentage.withPercentage(most));
            }
        }
    }
}
