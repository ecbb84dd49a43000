package fr.coachdigital.platform.security;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Makes "Voir comme le client" read-only for every service there is and will be: while it lasts, no transaction that
 * may write begins.
 */
class PreviewAwareTransactionManager extends JdbcTransactionManager {

    private final transient CurrentUser currentUser;

    PreviewAwareTransactionManager(DataSource dataSource, CurrentUser currentUser) {
        super(dataSource);
        this.currentUser = currentUser;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!definition.isReadOnly()
                && currentUser.find().filter(SignedIn::preview).isPresent()) {
            throw new PreviewIsReadOnly();
        }
        super.doBegin(transaction, definition);
    }
}
