## __krylov_told__ (WHO, FLAG, AT, TOL, ITER, RELRES)
## What a method tells whoever asks for the solution only: AT the last step, ITER the step of the one returned.
function __krylov_told__ (who, flag, at, tol, iter, relres)
  switch (flag)
    case 0
      printf ("%s converged at iteration %g to a solution with relative residual %e\n", who, iter, relres);
      return;
    case 1
      why = 'the maximum number of iterations was reached';
    case 2
      why = 'the preconditioner matrix is singular';
    case 3
      why = 'the method stagnates';
    otherwise
      why = "the method can't continue";
  end
  printf ("%s stopped at iteration %d without converging to the desired tolerance %e\n", who, at, tol);
  if (any (strcmp (who, {'bicg', 'qmr'})) && flag == 1)
    printf ("because %s. ", why);
  else
    printf ("because %s.\n", why);
  end
  printf ("The iterate returned (number %g) has relative residual %e\n", iter, relres);
end
