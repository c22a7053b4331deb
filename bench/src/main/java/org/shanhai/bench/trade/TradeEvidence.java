package org.shanhai.bench.trade;

import java.io.IOException;
import java.nio.file.Path;
import org.shanhai.bench.Checks;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.bench.us.Useeio;
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
        Checks checks = new Checks();
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        new Provinces(region).print(checks);
        new StudyArea(region).print();
        ObservedFlows observed =
                ObservedFlows.read(
                        evidence.resolve("us_trade_2007_state_state_sector.csv"),
                        evidence.resolve("state_distance_miles.csv"));
        States states = new States(observed);
        states.print(checks);
        new Methods(observed, states, new Useeio(folder.resolve("us").resolve("useeio")), region)
                .print(checks);
        checks.end();
    }
}
