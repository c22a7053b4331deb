package org.shanhai.bench.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.bench.us.Useeio;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Region;

/// Prints how well fitted trade and its ranges hold against what was observed; exit code 1 where
/// they do not hold as asked. `SHANHAI_DATA` names the folder of trial data.
public final class TradeEvidence {
    private TradeEvidence() {}

    public static void main(String[] arguments) throws IOException {
        String data = System.getenv("SHANHAI_DATA");
        if (data == null) {
            throw new IllegalArgumentException("SHANHAI_DATA must name the folder of trial data.");
        }
        Path folder = Path.of(data);
        Path evidence = folder.resolve("evidence");
        BenchChecks checks = new BenchChecks();
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        new Provinces(region).print(checks);
        new StudyArea(region).print();
        ObservedFlows observed =
                ObservedFlows.read(
                        evidence.resolve("us_trade_2007_state_state_sector.csv"),
                        evidence.resolve("state_distance_miles.csv"));
        Reaches ofPack = Reaches.ofPack(region, observed.sectors().keySet());
        KeptAndSold states = new KeptAndSold(Surveyed.states(observed, ofPack), region);
        List<Matrix> ships = states.print(0.10, 0.79, checks);
        new KeptAndSold(Surveyed.indonesia(evidence.resolve("indonesia_2016")), region)
                .print(0.05, 0.635, checks);
        Methods methods = new Methods(observed, new Useeio(folder.resolve("us").resolve("useeio")));
        for (Half half : Half.values()) {
            methods.print(half, ships, checks);
        }
        checks.end();
    }
}
