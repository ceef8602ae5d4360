## The p-value of t with that many degrees of freedom, and the ends of the interval, in standard errors.
function [p, low, high] = __t_judged__ (t, df, alpha, tail)
  switch (tail)
    case "both"
      p = 2 * tcdf (abs (t), df, "upper");
      high = tinv (1 - alpha / 2, df);
      low = -high;
    case "left"
      p = tcdf (t, df);
      high = tinv (1 - alpha, df);
      low = -Inf (size (t));
    otherwise
      p = tcdf (t, df, "upper");
      low = -tinv (1 - alpha, df);
      high = Inf (size (t));
  end
end

%!test [p, low, high] = __t_judged__ (2, 5, 0.1, "right"); assert ([p, low, high], [tcdf(-2, 5), tinv(0.1, 5), Inf], 1e-14);
