package org.shanhai.examples;

import java.util.List;

/// Runs the examples one after another, as people run each, and says before each which it is.
final class ExamplesInTurn {
    static final List<Class<?>> ALL =
            List.of(
                    ReadPack.class,
                    EstimateIndustry.class,
                    ProjectEffects.class,
                    AdmitProject.class);

    /// Stands before the name of an example.
    static final String NEXT = "example: ";

    private ExamplesInTurn() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        for (Class<?> example : ALL) {
            System.out.println(NEXT + example.getName());
            example.getMethod("main", String[].class).invoke(null, (Object) args);
        }
    }
}
