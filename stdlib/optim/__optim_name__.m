## __optim_name__ (WHO, NAME)
## The option that NAME stands for: its full spelling, or NAME itself, with a warning from WHO, where there is none or
## more than one. With one argument: the names of all options.
##   >> __optim_name__ ('optimset', 'maxi')
##   ans = MaxIter
## See also: optimset, optimget
function name = __optim_name__ (who, name)
  persistent known = {'AutoScaling'; 'ComplexEqn'; 'Display'; 'FinDiffType'; 'FunValCheck'; 'GradObj'; 'Jacobian'; ...
                      'MaxFunEvals'; 'MaxIter'; 'OutputFcn'; 'TolFun'; 'TolX'; 'TypicalX'; 'Updating'};
  if (nargin < 2)
    name = known;
    return;
  end
  if (any (strcmp (known, name)))
    return;
  end
  k = find (strncmpi (known, name, numel (name)));
  if (numel (k) == 1)
    name = known{k};
  elseif (isempty (k))
    warning ('%s: unrecognized option: %s', who, name);
    __did_you_mean__ (name, known);
  else
    exact = find (strcmpi (known, name));
    if (isempty (exact))
      warning ('%s: ambiguous option: %s (%s)', who, name, strjoin (known(k)', ', '));
    else
      name = known{exact};
    end
  end
end
