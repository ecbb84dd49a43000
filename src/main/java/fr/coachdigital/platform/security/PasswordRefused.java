package fr.coachdigital.platform.security;

/** A new password that the policy does not take. */
public class PasswordRefused extends RuntimeException {

    private final PasswordProblem problem;

    public PasswordRefused(PasswordProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public PasswordProblem problem() {
        return problem;
    }
}
