"""How values of libraries cross between the processes; each module is imported only where its library is."""
