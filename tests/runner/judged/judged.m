function r = judged (x)
r = helper (x) + 1;
end
%!assert (judged (1), 3)
%!assert (judged (1), 4)

%! assert (judged (2), 5)
%!assert (isequal (judged (1), 7))
%!error <nope> error ("yes")
%!fail ("1;")
%!test <*3> x = 1; # with a hash
%!test
%! while true, end
%!assert (true)
%!test
%! assert (false)
