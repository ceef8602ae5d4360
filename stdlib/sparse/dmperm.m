## P = dmperm (S)
## [P, Q, R, S, CC, RR] = dmperm (S)
## P: a matching of as many rows and columns of S as can be, P(k) the row that goes with column k, or 0. With more outputs the
## Dulmage-Mendelsohn decomposition: S(P,Q) is upper block triangular, block k in rows R(k):R(k+1)-1 and columns
## S(k):S(k+1)-1; CC and RR bound the coarse blocks of columns and rows. (A. Pothen, C. Fan: Computing the block triangular form of a
## sparse matrix, ACM TOMS 16, 1990; found here by CXSparse.)
##   >> dmperm (sparse ([0 1 0; 2 0 3; 0 0 4]))
##   ans =
##
##      2   1   3
##
## See also: sprank, etree, colperm
function varargout = dmperm (S)
  if (nargin != 1)
    print_usage ();
  elseif (! (isnumeric (S) || islogical (S)))
    error ("octave_base_value::sparse_complex_matrix_value(): wrong type argument '%s'", class (S));
  end
  if (nargout < 2)
    varargout{1} = __sparse_order__ ('match', __pattern__ (S != 0));
  else
    varargout = cell (1, nargout);
    [varargout{:}] = __sparse_order__ ('dm', __pattern__ (S != 0));
  end
end

%!assert (dmperm (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0])), [3 2 0 1])
%!test
%! [p, q, r, s, cc, rr] = dmperm (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]));
%! assert ({p, q, r, s, cc, rr}, {[3 2 1], [3 1 2 4], [1 4], [1 5], [1 2 5 5 5], [1 4 4 4 4]});
%!assert (dmperm (1), 1)
%!error <Invalid call> dmperm ()
%!error <wrong type argument 'cell'> dmperm ({})
