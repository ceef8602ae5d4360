## LOSS = __nn_loss_name__ (WHO, LOSS)
## The name of a loss as __nn_loss__ has it, or a function, as it is; [] and "": none yet.
##   >> __nn_loss_name__ ("f", "mean-squared-error")
##   ans = mse
## See also: trainnet, nn_train
function loss = __nn_loss_name__ (who, loss)
  if (is_function_handle (loss) || isempty (loss))
    return;
  end
  names = {"crossentropy", "binary-crossentropy", "mse", "mae", "huber"};
  alias = struct ("index_crossentropy", "crossentropy", "mean_squared_error", "mse", "l1loss", "mae", ...
         "l2loss", "mse", ...
                  "binary_crossentropy", "binary-crossentropy", "mean_absolute_error", "mae");
  if (ischar (loss))
    key = strrep (tolower (loss), "-", "_");
    if (isfield (alias, key))
      loss = alias.(key);
      return;
    elseif (any (strcmpi (loss, names)))
      loss = tolower (loss);
      return;
    end
  end
  error ("%s: the loss must be a function or one of: %s", who, strjoin (names, ", "));
end
%!error <f: the loss must be a function or one of: crossentropy, binary-crossentropy, mse, mae, huber>
%! __nn_loss_name__ ("f", "x")
%!error <f: the loss must be a function or one of> __nn_loss_name__ ("f", 3)
