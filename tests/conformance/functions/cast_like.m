% small functions that packages call: bsxfun with diagonal matrices, grids, cast, hex2num, inpolygon
1;
function t (code)
  try
    r = evalc (code);
    printf ("%s  => %s\n", code, strtrim (r));
  catch e
    printf ("%s  !! %s\n", code, strtok (e.message, "\n"));
  end
end
t("x = cast (1:3, 'like', single(1i)), class(x)");
t("x = cast ({1}, 'like', 1)");
t("x = cast ('a', 'like', 1)");
t("x = cast (1, 'LIKE', single(1))");
t("x = cast (1, 'like', @sin)");
t("x = cast (1, 'like', struct())");
t("x = cast (2+1i, 'like', int8(1))");
t("x = cast (true, 'like', int8(1)), class(x)");
t("x = cast ([], 'like', 1i), iscomplex(x)");
t("x = cast (@sin, 'double')");
t("x = cast (struct(), 'double')");
