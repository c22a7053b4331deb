package org.shanhai.supply.trade;

import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// Which industries a county can bid for: those that sell beyond their place, and do not come with
/// a network, a licence or the people who live there.
public final class Recruitable {
    private final Set<String> codes;

    public Recruitable(Region region) {
        codes =
                region.industries().all().stream()
                        .filter(industry -> isRecruitable(region, industry))
                        .map(Industry::code)
                        .collect(Collectors.toSet());
    }

    private static boolean isRecruitable(Region region, Industry industry) {
        boolean comesByItself = industry.recruit().filter(r -> !r.isOpen()).isPresent();
        return !comesByItself && !Kernel.isLocal(region, industry);
    }

    public boolean test(Industry industry) {
        return codes.contains(industry.code());
    }
}
