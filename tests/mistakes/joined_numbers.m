strjoin ({1, 2}, ", ")
