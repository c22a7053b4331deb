package org.shanhai.admit.money;

/// One year of a balance, money; what is discounted is only the sum.
///
/// @param year of the project, 1 the first of construction
/// @param construction whether nothing is made yet
/// @param operation the part of full operation
/// @param receipts of the local budget
/// @param spending of the zone
/// @param sum of receipts less spending to date, discounted where a rate is stated
public record FiscalYear(
        int year,
        boolean construction,
        double operation,
        double receipts,
        double spending,
        double sum) {
    public double balance() {
        return receipts - spending;
    }
}
