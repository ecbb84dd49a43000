package fr.coachdigital.document;

import fr.coachdigital.settings.NumberSeries;
import java.time.LocalDate;

/** Gives numbers. For the features that own documents. */
public interface DocumentNumbers {

    /**
     * The next number of the series, in the caller's transaction: it is locked until that ends, and a rollback leaves no
     * gap (INV-20 and 21).
     *
     * @param day of issue, Europe/Paris; says the year
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    String next(NumberSeries series, LocalDate day);
}
