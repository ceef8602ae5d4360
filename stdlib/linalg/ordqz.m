## [AR, BR, QR, ZR] = ordqz (AA, BB, Q, Z, KEYWORD)
## [AR, BR, QR, ZR] = ordqz (AA, BB, Q, Z, SELECT)
## A generalized Schur form AA = Q*A*Z, BB = Q*B*Z (qz) in another order: eigenvalues come first for which SELECT is true, or which are small ("udi" or "S": |lambda| < 1),
## big ("udo", "B"), left of the imaginary axis ("lhp", "-") or not ("rhp", "+"). (B. Kagstrom, A direct method for reordering eigenvalues in the generalized real Schur
## form, 1993; here LAPACK's.)
##   >> [AA, BB, Q, Z] = qz ([1 2; 0 3], eye (2)); [AR, BR] = ordqz (AA, BB, Q, Z, [0 1]); round (diag (AR) ./ diag (BR))'
##   ans =
##
##      3   1
##
## See also: qz, ordschur, ordeig
function [AR, BR, QR, ZR] = ordqz (AA, BB, Q, Z, select)
  if (nargin != 5)
    print_usage ();
  end
  n = rows (AA);
  if (ischar (select))
    lambda = ordeig (AA, BB);
    switch (lower (select))
      case {"udi", "s"}
        select = abs (lambda) < 1;
      case {"udo", "b"}
        select = abs (lambda) >= 1;
      case {"lhp", "-"}
        select = real (lambda) < 0;
      case {"rhp", "+"}
        select = real (lambda) >= 0;
      otherwise
        error ("Octave:ordqz:unknown-keyword", "ordqz: unknown KEYWORD, possible values: lhp, rhp, udi, udo");
    end
  elseif (! (isnumeric (select) || islogical (select)))
    error ("ordqz: OPT must be string or logical vector");
  elseif (numel (select) != n)
    error ("Octave:ordqz:numel_select", "ordqz: SELECT vector has the wrong number of elements");
  end
  [AR, BR, QR, ZR] = __qz__ (AA, BB, Q', Z, double (select(:) != 0));
  QR = QR';
end

%!test
%! A = [1 2 0; -2 1 1; 0 1 3]; B = [1 0 0; 0 2 1; 0 0 1];
%! [AA, BB, Q, Z] = qz (A, B);
%! [AR, BR, QR, ZR] = ordqz (AA, BB, Q, Z, [0 0 1]);
%! assert (QR * A * ZR, AR, 1e-12); assert (QR * B * ZR, BR, 1e-12); assert (AR(1,1) / BR(1,1), 2.7430, 1e-4);
%! assert (AR, [2.9383 -1.4624 -0.4813; 0 0.6683 1.7443; 0 2.3898 -0.8921], 1e-4);
%! [AA, BB, Q, Z] = qz ([1 2; 0 3], eye (2));
%! for k = {"udi", "lhp", "rhp", "-", "S", [1 1]}, assert (diag (ordqz (AA, BB, Q, Z, k{1}))', [1 3], 1e-12); end
%!error <ordqz: unknown KEYWORD> ordqz (1, 1, 1, 1, "foo")
%!error <ordqz: SELECT vector has the wrong number of elements> ordqz (1, 1, 1, 1, [1 2])
%!error <Invalid call> ordqz (1)
